package io.github.bitswise.report;

import io.github.bitswise.answer.Basis;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Optional;

/** What an answer rests on, explained to a person. */
public final class BasisText {
  private final Terminal terminal;

  public BasisText(Terminal terminal) {
    this.terminal = terminal;
  }

  /** The basis with this name; case does not matter. */
  public static Optional<Basis> find(String name) {
    String key = name.trim().toUpperCase(Locale.ROOT);
    for (Basis each : Basis.values()) {
      if (each.name().equals(key)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  /** The basis in a few words. */
  static String phrase(Basis basis) {
    return switch (basis) {
      case DOCUMENTED -> "documented";
      case INFERRED -> "inferred: no page says it outright";
      case CONTRADICTED -> "the documentation contradicts itself";
      case REPORTED -> "reported from the field, in no document";
      case OBSERVED -> "seen on a real BITS, in no document";
    };
  }

  /** Its name and how far such an answer can be relied on. */
  public void write(Basis basis, PrintWriter out) {
    out.print(terminal.bold(Words.lower(basis)) + ": what an answer rests on\n");
    for (String line : Paragraph.lines(meaning(basis), terminal.textWidth() - 2)) {
      out.print("  " + line + "\n");
    }
  }

  private static String meaning(Basis basis) {
    return switch (basis) {
      case DOCUMENTED -> "a page of the documentation states it; `sources` names the page";
      case INFERRED ->
          "no page says it outright, but it follows from what the pages say of things beside it;"
              + " try it where much depends on it";
      case CONTRADICTED ->
          "two places of the documentation say different things and the answer takes one of them;"
              + " the rule's page says which, and `bitswise explain CON-06` and the like tell both"
              + " readings";
      case REPORTED -> "people have seen it happen, but no page of the documentation says so";
      case OBSERVED -> "this project has seen a real BITS do it, but no page says so";
    };
  }
}
