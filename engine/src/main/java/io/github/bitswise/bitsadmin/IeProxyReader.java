package io.github.bitswise.bitsadmin;

import io.github.bitswise.bits.Preparation.IeProxyUsage;
import io.github.bitswise.bits.Preparation.SetIeProxy;
import io.github.bitswise.script.Word;
import java.util.List;
import java.util.Optional;

/** Reads {@code /util /setieproxy}. */
final class IeProxyReader {

  private static final Choice USAGES = Choice.of("proxy usage", IeProxyUsage.class);

  private IeProxyReader() {}

  static Meaning read(Word name, Arguments arguments) {
    Word account = arguments.value("account");
    Word written = arguments.value("usage");
    Optional<Word> list = arguments.optional("proxy-list");
    Optional<Word> bypass = arguments.optional("bypass-list");
    if (!account.known() || !written.known()) {
      return new Meaning.Unclear((account.known() ? written : account).at());
    }
    Optional<IeProxyUsage> usage = USAGES.match(written, IeProxyUsage.class);
    if (usage.isEmpty()) {
      return refused(USAGES.refuse(written));
    }
    int taken = taken(usage.get());
    Optional<Word> excess = taken == 2 ? Optional.empty() : taken == 1 ? bypass : list;
    if (excess.isPresent()) {
      return Words.fluid(excess.get())
          ? new Meaning.Unclear(excess.get().at())
          : refused(tooMany(excess.get(), usage.get()));
    }
    if (taken == 2 && bypass.isEmpty() && list.filter(Words::fluid).isPresent()) {
      return new Meaning.Unclear(list.get().at());
    }
    boolean manual = usage.get() == IeProxyUsage.MANUAL_PROXY;
    return new Meaning.SetIeProxy(
        new SetIeProxy(
            account.text(),
            usage.get(),
            list.map(word -> manual ? word.text().replace(',', ' ') : word.text()),
            bypass.map(Word::text),
            arguments.has("conn")),
        name.at());
  }

  private static int taken(IeProxyUsage usage) {
    return switch (usage) {
      case MANUAL_PROXY -> 2;
      case AUTOSCRIPT -> 1;
      case NO_PROXY, AUTODETECT, RESET -> 0;
    };
  }

  private static Misuse tooMany(Word word, IeProxyUsage usage) {
    return new Misuse(
        word.at(),
        Words.quoted(word) + " is one argument too many after `" + usage + "`",
        usage == IeProxyUsage.AUTOSCRIPT
            ? "write the address of the script alone after `AUTOSCRIPT`"
            : "only `MANUAL_PROXY` takes a proxy list and a bypass list");
  }

  private static Meaning refused(Misuse misuse) {
    return new Meaning.Misused(Optional.empty(), List.of(misuse));
  }
}
