package io.github.bitswise.powershell;

import io.github.bitswise.script.Word;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The command line of {@code powershell.exe} and {@code pwsh.exe}. */
final class CommandLine {
  private static final Set<String> VALUES =
      Set.of(
          "ex",
          "ep",
          "executionpolicy",
          "w",
          "windowstyle",
          "v",
          "version",
          "psconsolefile",
          "inputformat",
          "outputformat",
          "configurationname",
          "wd",
          "workingdirectory",
          "settingsfile",
          "custompipename",
          "o",
          "of",
          "if",
          "inp",
          "config");

  private CommandLine() {}

  /** The code that it is to run, if it stands in the command line itself. */
  static Optional<Word> code(List<Word> arguments) {
    int i = 0;
    while (i < arguments.size()) {
      String word = arguments.get(i).text().toLowerCase(Locale.ROOT);
      boolean option = word.length() > 1 && (word.charAt(0) == '-' || word.charAt(0) == '/');
      String name = option ? word.substring(1) : "";
      if (!option) {
        return joined(arguments.subList(i, arguments.size()));
      } else if (name.equals("c") || name.length() > 2 && "command".startsWith(name)) {
        return joined(arguments.subList(i + 1, arguments.size()));
      } else if (name.equals("e")
          || name.equals("ec")
          || name.length() > 1 && "encodedcommand".startsWith(name)) {
        return i + 1 < arguments.size() ? decoded(arguments.get(i + 1)) : Optional.empty();
      } else if (name.equals("f") || name.length() > 1 && "file".startsWith(name)) {
        return Optional.empty();
      }
      boolean value =
          VALUES.contains(name)
              || name.length() > 2 && VALUES.stream().anyMatch(v -> v.startsWith(name));
      i += value ? 2 : 1;
    }
    return Optional.empty();
  }

  private static Optional<Word> joined(List<Word> words) {
    if (words.size() <= 1) {
      return words.stream().findFirst();
    }
    Words.Builder all = new Words.Builder();
    for (Word each : words) {
      all.add(all.isEmpty() ? "" : " ").add(each);
    }
    return Optional.of(all.done(false, words.get(0).at()));
  }

  private static Optional<Word> decoded(Word word) {
    try {
      byte[] bytes = Base64.getMimeDecoder().decode(word.text());
      String text = new String(bytes, StandardCharsets.UTF_16LE);
      return Optional.of(Word.known(text, word.at()));
    } catch (IllegalArgumentException notBase64) {
      return Optional.empty();
    }
  }
}
