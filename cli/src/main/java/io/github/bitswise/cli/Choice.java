package io.github.bitswise.cli;

import io.github.bitswise.text.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** The value of an option that takes one of a few words. */
final class Choice {
  private Choice() {}

  /**
   * The constant with this name in any case.
   *
   * @throws ParameterException where there is none: it names those that there are
   */
  static <E extends Enum<E>> E of(Class<E> type, String option, String value, CommandSpec command) {
    List<String> words = new ArrayList<>();
    for (E each : type.getEnumConstants()) {
      String word = each.name().toLowerCase(Locale.ROOT);
      if (word.equals(value.toLowerCase(Locale.ROOT))) {
        return each;
      }
      words.add(word);
    }
    String help = "use one of `" + String.join("`, `", words) + "`";
    throw new UsageException(
        command.commandLine(),
        "`" + option + "` does not take `" + value + "`",
        Nearest.of(value, words).map(near -> "did you mean `" + near + "`? " + help).orElse(help));
  }
}
