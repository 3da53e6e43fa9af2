package io.github.bitswise.bitsadmin;

import io.github.bitswise.script.Word;
import io.github.bitswise.text.Passwords;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The words after a switch, told apart by what its syntax says of them.
 *
 * @param first the first word that is no option: the job, mostly
 * @param values the words of each parameter, by its name
 * @param options the options that are there, each with its value or with itself
 * @param misuses what the syntax does not allow
 * @param hiding a word that may be none or several, where the words do not count up without that
 */
record Arguments(
    Optional<Word> first,
    Map<String, List<Word>> values,
    Map<String, Word> options,
    List<Misuse> misuses,
    Optional<Word> hiding) {

  /** Reads the words that follow a switch. */
  static Arguments of(Switch which, Word name, List<Word> words) {
    return new Binding(which, name).bind(words);
  }

  /** The word of a parameter that is required. */
  Word value(String parameter) {
    return values.getOrDefault(parameter, List.of()).get(0);
  }

  Optional<Word> optional(String parameter) {
    return values.getOrDefault(parameter, List.of()).stream().findFirst();
  }

  List<Word> all(String parameter) {
    return values.getOrDefault(parameter, List.of());
  }

  boolean has(String option) {
    return options.containsKey(option);
  }

  /** One reading of words. */
  private static final class Binding {
    private final Switch which;
    private final Word name;
    private final Map<String, Word> options = new LinkedHashMap<>();
    private final List<Misuse> misuses = new ArrayList<>();

    Binding(Switch which, Word name) {
      this.which = which;
      this.name = name;
    }

    Arguments bind(List<Word> words) {
      List<Word> plain = withoutOptions(words);
      Optional<Word> hiding = Optional.empty();
      Map<String, List<Word>> values = Map.of();
      int fewest = which.syntax().fewest();
      int most = which.syntax().most();
      if (plain.size() < fewest) {
        hiding = plain.stream().filter(Words::fluid).reduce((one, later) -> later);
        if (hiding.isEmpty()) {
          missing(plain.size());
        }
      } else if (plain.size() > most) {
        // A job, a name or an account that has to be there is hardly ever nothing.
        List<Word> fluid = plain.stream().skip(Math.min(fewest, 1)).filter(Words::fluid).toList();
        if (fluid.size() < plain.size() - most) {
          excess(plain.get(most));
        } else {
          hiding = Optional.of(fluid.get(0));
        }
      } else {
        values = spread(plain);
      }
      return new Arguments(
          plain.stream().findFirst(), values, options, List.copyOf(misuses), hiding);
    }

    private List<Word> withoutOptions(List<Word> words) {
      List<Word> plain = new ArrayList<>();
      for (int i = 0; i < words.size(); i++) {
        Word word = words.get(i);
        Optional<Option> option =
            Words.looksLikeSwitch(word)
                ? which.syntax().option(Words.switchName(word))
                : Optional.empty();
        if (option.isEmpty()) {
          plain.add(word);
        } else if (option.get().value().isEmpty()) {
          options.put(option.get().name(), word);
        } else if (i + 1 < words.size()) {
          options.put(option.get().name(), words.get(++i));
        } else {
          misuses.add(
              new Misuse(
                  word.at(),
                  Words.quoted(word) + " lacks its " + option.get().value().get(),
                  "write " + Passwords.quoted(which.usage())));
        }
      }
      return plain;
    }

    private void missing(int given) {
      List<String> lacks =
          which.syntax().parameters().stream()
              .filter(Parameter::required)
              .skip(given)
              .map(Parameter::label)
              .toList();
      misuses.add(
          new Misuse(
              name.at(),
              "`" + which.label() + "` lacks its " + String.join(" and its ", lacks),
              "write `" + which.usage() + "`"));
    }

    private void excess(Word word) {
      boolean secret = which == Switch.SET_CREDENTIALS || which == Switch.SET_HELPER_TOKEN;
      misuses.add(
          new Misuse(
              word.at(),
              (secret ? "this" : Words.quoted(word))
                  + " is one argument too many for `"
                  + which.label()
                  + "`",
              "put a value with blanks in quotes: `" + which.usage() + "`"));
    }

    /** Required parameters get their words first, optional ones what is left, in order. */
    private Map<String, List<Word>> spread(List<Word> words) {
      int spare = words.size() - which.syntax().fewest();
      Map<String, List<Word>> values = new LinkedHashMap<>();
      int next = 0;
      for (Parameter parameter : which.syntax().parameters()) {
        int wanted = parameter.required() ? 1 : 0;
        int more = parameter.rest() ? spare : Math.min(spare, 1 - wanted);
        spare -= more;
        int end = next + wanted + more;
        if (end > next) {
          values.put(parameter.name(), List.copyOf(words.subList(next, end)));
        }
        next = end;
      }
      return values;
    }
  }
}
