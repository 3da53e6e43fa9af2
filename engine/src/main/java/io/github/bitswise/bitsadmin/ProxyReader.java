package io.github.bitswise.bitsadmin;

import io.github.bitswise.bits.Call;
import io.github.bitswise.bits.Method;
import io.github.bitswise.job.ProxySettings;
import io.github.bitswise.job.ProxyUsage;
import io.github.bitswise.script.Word;
import io.github.bitswise.source.Place;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads {@code /setproxysettings}. */
final class ProxyReader {

  private static final Choice USAGES = Choice.of("proxy usage", ProxyUsage.class);

  private final Word written;
  private final Optional<Word> list;
  private final Optional<Word> bypass;
  private final Optional<ProxyUsage> usage;

  ProxyReader(Arguments arguments) {
    written = arguments.value("usage");
    list = arguments.optional("proxy-list");
    bypass = arguments.optional("bypass-list");
    usage = written.known() ? USAGES.match(written, ProxyUsage.class) : Optional.empty();
  }

  /** What bitsadmin refuses. */
  Optional<Misuse> misuse() {
    if (written.known() && usage.isEmpty()) {
      return Optional.of(USAGES.refuse(written));
    }
    boolean takesLists = usage.isEmpty() || usage.get() == ProxyUsage.OVERRIDE;
    return list.filter(word -> !takesLists && !Words.fluid(word))
        .map(
            word ->
                new Misuse(
                    word.at(),
                    Words.quoted(word) + " stands after `" + usage.orElseThrow() + "`",
                    "only `OVERRIDE` takes a proxy list and a bypass list"));
  }

  /** What is called where nothing is refused. */
  Optional<Call> call() {
    if (misuse().isPresent()) {
      return Optional.empty();
    }
    Optional<Word> unknown =
        Stream.of(Optional.of(written), list, bypass)
            .flatMap(Optional::stream)
            .filter(word -> !word.known())
            .findFirst();
    return unknown
        .<Call>map(word -> new Call.Unclear(Method.SET_PROXY_SETTINGS, word.text()))
        .or(() -> usage.map(each -> new Call.SetProxySettings(settings(each))));
  }

  private ProxySettings settings(ProxyUsage each) {
    return new ProxySettings(
        each,
        list.filter(word -> !Words.isNull(word)).map(word -> word.text().replace(',', ' ').trim()),
        bypass.filter(word -> !Words.isNull(word)).map(ProxyReader::hosts).orElse(List.of()),
        written.at(),
        list.map(Word::at).orElse(Place.UNSTATED),
        bypass.map(Word::at).orElse(Place.UNSTATED));
  }

  private static List<String> hosts(Word word) {
    return Arrays.stream(word.text().split("[\\s;,]+")).filter(host -> !host.isEmpty()).toList();
  }
}
