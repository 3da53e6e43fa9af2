package io.github.bitswise.cli;

import java.io.Console;
import java.lang.reflect.Method;

/** What is known of standard output. */
final class StandardOutput {
  /** Whether standard output is a terminal; the launcher knows best and may say so. */
  private static final String PROPERTY = "bitswise.terminal";

  private StandardOutput() {}

  static boolean isTerminal() {
    String said = System.getProperty(PROPERTY);
    if (said != null) {
      return Boolean.parseBoolean(said);
    }
    Console console = System.console();
    return console != null && isTerminal(console);
  }

  /** From JDK 22 on there may be a console without a terminal, and a method that tells. */
  private static boolean isTerminal(Console console) {
    try {
      Method asks = Console.class.getMethod("isTerminal");
      return Boolean.TRUE.equals(asks.invoke(console));
    } catch (NoSuchMethodException olderJdk) {
      return true;
    } catch (ReflectiveOperationException unusable) {
      return false;
    }
  }
}
