package io.github.bitswise.cli;

import io.github.bitswise.report.Terminal;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.BooleanSupplier;

/**
 * What the command runs in.
 *
 * @param out standard output; write {@code \n} at line ends
 * @param err standard error, likewise
 * @param variables environment variables
 * @param windows whether this is Windows
 * @param terminal asks whether standard output is a terminal
 * @param progress asks whether standard error is a terminal
 * @param folder relative paths start here
 */
public record Environment(
    InputStream in,
    PrintWriter out,
    PrintWriter err,
    Map<String, String> variables,
    boolean windows,
    BooleanSupplier terminal,
    BooleanSupplier progress,
    Path folder) {
  private static final int NARROWEST = 40;

  /** The terminal to write to. */
  Terminal terminal(ColorChoice choice) {
    return new Terminal(color(choice), width());
  }

  private boolean color(ColorChoice choice) {
    return switch (choice) {
      case ALWAYS -> true;
      case NEVER -> false;
      case AUTO -> automatic();
    };
  }

  private boolean automatic() {
    if (set("NO_COLOR")) {
      return false;
    }
    if (set("CLICOLOR_FORCE") && !"0".equals(variables.get("CLICOLOR_FORCE"))) {
      return true;
    }
    return !"dumb".equals(variables.get("TERM")) && understood() && terminal.getAsBoolean();
  }

  /** Old Windows consoles show colours as rubbish. */
  private boolean understood() {
    return !windows || set("WT_SESSION") || set("ANSICON") || set("ConEmuANSI") || set("TERM");
  }

  private boolean set(String variable) {
    String value = variables.get(variable);
    return value != null && !value.isEmpty();
  }

  private int width() {
    try {
      int columns = Integer.parseInt(variables.getOrDefault("COLUMNS", ""));
      return Math.max(NARROWEST, columns);
    } catch (NumberFormatException notSaid) {
      return Terminal.USUAL_WIDTH;
    }
  }
}
