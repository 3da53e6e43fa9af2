package io.github.bitswise.bitsadmin;

import io.github.bitswise.bits.Preparation;
import io.github.bitswise.script.Word;
import io.github.bitswise.source.Place;
import io.github.bitswise.text.Nearest;
import io.github.bitswise.text.Passwords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One call of bitsadmin.
 *
 * @param command the switch that says what to do; empty where there is none or it is not known
 * @param meaning what is asked for
 * @param raw whether {@code /rawreturn} stands before it
 * @param secrets what of it must never be shown
 * @param at the whole command
 */
public record Invocation(
    Optional<Switch> command, Meaning meaning, boolean raw, List<Secret> secrets, Place at) {

  private static final String RAW = "/rawreturn";
  private static final List<String> PREFIXES = List.of(RAW, "/wrap", "/nowrap");

  /**
   * Reads the words after the name of the program.
   *
   * @param at the whole command
   */
  public static Invocation read(List<Word> arguments, Place at) {
    return new Reader(arguments, at).read();
  }

  /** One reading of a command line. */
  private static final class Reader {
    private final List<Word> words;
    private final Place at;
    private int next;
    private boolean raw;

    Reader(List<Word> words, Place at) {
      this.words = words;
      this.at = at;
    }

    Invocation read() {
      skipPrefixes();
      if (next == words.size()) {
        return result(Optional.empty(), new Meaning.Aside(), List.of());
      }
      Word first = words.get(next++);
      if (!first.known()) {
        return Words.fluid(first) && commandFollows() ? read() : unclear(first);
      }
      if (!Switch.begins(first.text())) {
        return Switch.of(first.text())
            .map(which -> command(which, first))
            .orElseGet(() -> misused(unknown(first)));
      }
      if (next == words.size()) {
        return result(Switch.of(first.text(), "/help"), new Meaning.Aside(), List.of());
      }
      Word second = words.get(next++);
      if (!second.known()) {
        return unclear(second);
      }
      return Switch.of(first.text(), second.text())
          .map(which -> command(which, second))
          .orElseGet(() -> misused(unknown(first, second)));
    }

    private void skipPrefixes() {
      while (next < words.size() && Words.looksLikeSwitch(words.get(next))) {
        String prefix = "/" + Words.switchName(words.get(next));
        if (!PREFIXES.contains(prefix)) {
          return;
        }
        raw |= prefix.equals(RAW);
        next++;
      }
    }

    /** Whether a switch comes next that nothing but prefixes can stand before. */
    private boolean commandFollows() {
      int from = next;
      boolean before = raw;
      skipPrefixes();
      boolean command =
          next < words.size()
              && Switch.of(words.get(next).text())
                  .filter(which -> Switch.inGroup(words.get(next).text()).isEmpty())
                  .isPresent();
      next = from;
      raw = before;
      return command;
    }

    private Invocation command(Switch which, Word name) {
      List<Word> rest = words.subList(next, words.size());
      boolean help = rest.size() == 1 && (rest.get(0).is("/?") || rest.get(0).is("/help"));
      Meaning meaning = help ? new Meaning.Aside() : meaning(which, name, rest);
      return result(Optional.of(which), meaning, Secrets.of(which, rest));
    }

    private static Meaning meaning(Switch which, Word name, List<Word> rest) {
      if (which == Switch.TRANSFER) {
        return TransferReader.read(name, rest);
      }
      Arguments arguments = Arguments.of(which, name, rest);
      if (!arguments.misuses().isEmpty()) {
        Optional<Word> job = which.takesJob() ? arguments.first() : Optional.empty();
        return new Meaning.Misused(job, arguments.misuses());
      }
      if (which.takesJob()) {
        return job(which, name, arguments);
      }
      if (arguments.hiding().isPresent()) {
        return new Meaning.Unclear(arguments.hiding().get().at());
      }
      return switch (which) {
        case CREATE -> CreationReader.read(name, arguments);
        case RESET ->
            new Meaning.Reset(new Preparation.Reset(arguments.has("allusers")), name.at());
        case LIST, MONITOR -> new Meaning.Listing(arguments.has("allusers"));
        case UTIL_SET_IE_PROXY -> IeProxyReader.read(name, arguments);
        default -> new Meaning.Aside();
      };
    }

    /** A word that may be the job and more besides leaves nothing known. */
    private static Meaning job(Switch which, Word name, Arguments arguments) {
      Word job = arguments.first().orElse(name);
      if (arguments.hiding().filter(job::equals).isPresent()) {
        return new Meaning.Unclear(job.at());
      }
      return which.reads()
          ? new Meaning.Reading(job)
          : new JobCommandReader(which, name, arguments).read(job);
    }

    private static Misuse unknown(Word word) {
      String text = word.text();
      String written = text.startsWith("/") || text.startsWith("-") ? text : "/" + text;
      List<String> known = new ArrayList<>(Switch.after(""));
      known.addAll(PREFIXES);
      Optional<String> meant =
          Switch.of(written).or(() -> Switch.inGroup(written)).map(Switch::label);
      return misuse(word, "", meant.or(() -> Nearest.of(written, known)));
    }

    private static Misuse unknown(Word group, Word word) {
      String name = group.text();
      return misuse(
          word,
          name + " ",
          Nearest.of(word.text(), Switch.after(name)).map(near -> name + " " + near));
    }

    private static Misuse misuse(Word word, String before, Optional<String> meant) {
      return new Misuse(
          word.at(),
          Passwords.quoted(before + word.text()) + " is no switch of bitsadmin",
          meant.map(near -> "did you mean `" + near + "`?").orElse("see `bitsadmin /help`"),
          true);
    }

    private Invocation misused(Misuse misuse) {
      return result(
          Optional.empty(), new Meaning.Misused(Optional.empty(), List.of(misuse)), List.of());
    }

    private Invocation unclear(Word word) {
      return result(Optional.empty(), new Meaning.Unclear(word.at()), List.of());
    }

    private Invocation result(Optional<Switch> command, Meaning meaning, List<Secret> secrets) {
      return new Invocation(command, meaning, raw, secrets, at);
    }
  }
}
