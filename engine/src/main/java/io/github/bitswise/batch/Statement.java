package io.github.bitswise.batch;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of a script, parsed. */
sealed interface Statement {

  /** An empty line, a remark, or what could not be read. */
  record Nothing() implements Statement {}

  /**
   * A line that only names a place.
   *
   * @param from where it starts in the file
   */
  record Label(int from) implements Statement {}

  /**
   * A command with its arguments.
   *
   * @param text without redirections and carets, its quotes kept; never empty
   */
  record Simple(Cells text) implements Statement {}

  /** One after the other. */
  record Sequence(List<Statement> statements) implements Statement {}

  /** The output of each goes to the next. */
  record Pipe(List<Statement> stages) implements Statement {}

  /**
   * {@code a && b || c && d}.
   *
   * @param ways what stands between {@code ||}
   * @param operators where each {@code ||} stands in the file
   */
  record Either(List<Statement> ways, List<Span> operators) implements Statement {}

  /**
   * {@code a && b}.
   *
   * @param steps what stands between {@code &&}
   * @param operators where each {@code &&} stands in the file
   */
  record Both(List<Statement> steps, List<Span> operators) implements Statement {}

  /** {@code if}. */
  record If(Condition condition, Statement then, @Nullable Statement otherwise)
      implements Statement {}

  /**
   * {@code for}.
   *
   * @param options of {@code /f}, without quotes
   * @param variable the letter
   * @param set what stands in the parentheses
   */
  record For(Kind kind, Cells options, char variable, Cells set, Statement body)
      implements Statement {
    enum Kind {
      ITEMS,
      NUMBERS,
      FOLDERS,
      TREE,
      TEXT
    }
  }

  /** A part of the file. */
  record Span(int from, int to) {}
}
