package io.github.bitswise.batch;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Where a parser gets its lines from. */
interface Lines {

  /** The next line, percent signs expanded, with a line end; null after the last one. */
  @Nullable Cells next();

  /** Where the line that comes next starts in the file. */
  int offset();

  /** The lines of a file from an offset on. */
  static Lines ofFile(String text, int from, Budget budget, UnaryOperator<Cells> expand) {
    return new Lines() {
      private int next = from;

      @Override
      public @Nullable Cells next() {
        if (next >= text.length() || budget.spent()) {
          return null;
        }
        int feed = text.indexOf('\n', next);
        int end = feed < 0 ? text.length() : feed;
        int last = end > next && text.charAt(end - 1) == '\r' ? end - 1 : end;
        Cells line = expand.apply(Cells.of(text, next, last));
        next = feed < 0 ? end : feed + 1;
        return ended(line, last, next);
      }

      @Override
      public int offset() {
        return next;
      }
    };
  }

  /** A command line inside of another. */
  static Lines of(Cells text, UnaryOperator<Cells> expand) {
    return new Lines() {
      private boolean done;

      @Override
      public @Nullable Cells next() {
        if (done || text.isEmpty()) {
          return null;
        }
        done = true;
        return ended(expand.apply(text), text.ends(), text.ends());
      }

      @Override
      public int offset() {
        return text.isEmpty() ? 0 : text.ends();
      }
    };
  }

  private static Cells ended(Cells line, int from, int to) {
    Cells.Builder out = new Cells.Builder(line.length() + 1);
    out.copy(line);
    out.add('\n', from, to);
    return out.done();
  }
}
