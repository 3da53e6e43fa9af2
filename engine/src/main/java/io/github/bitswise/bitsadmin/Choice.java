package io.github.bitswise.bitsadmin;

import io.github.bitswise.script.Word;
import io.github.bitswise.text.Nearest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The words that bitsadmin takes in one place of a command.
 *
 * @param kind what they are the names of
 */
record Choice(String kind, List<String> names) {

  static Choice of(String kind, Class<? extends Enum<?>> type) {
    return new Choice(kind, Arrays.stream(type.getEnumConstants()).map(Enum::name).toList());
  }

  /** Which of them a word is, in any case of letters. */
  Optional<String> match(Word word) {
    return names.stream().filter(word::is).findFirst();
  }

  /** The constant of the enumeration that a word is the name of. */
  <E extends Enum<E>> Optional<E> match(Word word, Class<E> type) {
    return match(word).map(name -> Enum.valueOf(type, name.toUpperCase(Locale.ROOT)));
  }

  /** What to say of a word that is none of them. */
  Misuse refuse(Word word) {
    String all = names.stream().map(name -> "`" + name + "`").collect(Collectors.joining(", "));
    Optional<String> near = Nearest.of(word.text(), names);
    return new Misuse(
        word.at(),
        Words.quoted(word) + " is no " + kind + " of bitsadmin",
        near.map(name -> "did you mean `" + name + "`? ").orElse("") + "there are " + all);
  }

  /** The same, where the word could be a password that stands in the wrong place. */
  Misuse refuseUnquoted(Word word) {
    Misuse misuse = refuse(word);
    return Nearest.of(word.text(), names).isPresent()
        ? misuse
        : new Misuse(word.at(), "this is no " + kind + " of bitsadmin", misuse.help());
  }
}
