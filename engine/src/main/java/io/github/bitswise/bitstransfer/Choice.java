package io.github.bitswise.bitstransfer;

import io.github.bitswise.script.Word;
import io.github.bitswise.text.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The words that a parameter takes.
 *
 * @param parameter its name
 * @param names in the order of the constants that they stand for
 */
record Choice(String parameter, List<String> names) {

  static Choice of(String parameter, String... names) {
    return new Choice(parameter, List.of(names));
  }

  /** The constant at the position of the name; PowerShell takes the beginning of a name as well. */
  <E extends Enum<E>> Optional<E> match(Word word, Class<E> type) {
    int found = index(word);
    return found < 0 ? Optional.empty() : Optional.of(type.getEnumConstants()[found]);
  }

  int index(Word word) {
    List<Integer> begun = new ArrayList<>();
    String text = word.text().toLowerCase(Locale.ROOT);
    for (int i = 0; i < names.size(); i++) {
      if (word.is(names.get(i))) {
        return i;
      }
      if (!text.isEmpty() && names.get(i).toLowerCase(Locale.ROOT).startsWith(text)) {
        begun.add(i);
      }
    }
    return begun.size() == 1 ? begun.get(0) : -1;
  }

  Misuse refuse(Word word) {
    String all = names.stream().map(name -> "`" + name + "`").collect(Collectors.joining(", "));
    Optional<String> near = Nearest.of(word.text(), names);
    return new Misuse(
        word.at(),
        Words.quoted(word) + " is no value of `-" + parameter + "`",
        near.map(name -> "did you mean `" + name + "`? ").orElse("") + "there are " + all);
  }
}
