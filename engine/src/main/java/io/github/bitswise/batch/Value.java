package io.github.bitswise.batch;

import io.github.bitswise.batch.Cells.Part;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a variable holds.
 *
 * @param text unknown parts stand in it as the script writes them
 * @param parts the unknown parts, in order
 */
record Value(String text, List<Part> parts) {

  static final Value EMPTY = new Value("", List.of());

  /** Something that a script changes in a way that cannot be told. */
  static final Value ANYTHING = unknown(Unknown.passing("?"));

  static Value of(Cells cells) {
    return cells.isEmpty() ? EMPTY : new Value(cells.text(), List.copyOf(cells.parts()));
  }

  static Value known(String text) {
    return new Value(text, List.of());
  }

  static Value unknown(Unknown unknown) {
    return new Value(unknown.written(), List.of(new Part(0, unknown.written().length(), unknown)));
  }

  boolean known() {
    return parts.isEmpty();
  }

  /** The unknown part that it is, if it is nothing else. */
  @Nullable Unknown wholly() {
    if (parts.size() == 1 && parts.get(0).start() == 0 && parts.get(0).end() == text.length()) {
      return parts.get(0).unknown();
    }
    return null;
  }

  /** From one character to another; null if that cuts through what is not known. */
  @Nullable Value part(int from, int to) {
    List<Part> kept = new ArrayList<>();
    for (Part part : parts) {
      if (part.start() >= from && part.end() <= to) {
        kept.add(new Part(part.start() - from, part.end() - from, part.unknown()));
      } else if (part.end() > from && part.start() < to) {
        return null;
      }
    }
    return new Value(text.substring(from, to), kept);
  }

  /** What is known of a variable that holds either this or that. */
  Value or(Value other) {
    if (this == other) {
      return this;
    }
    Unknown mine = wholly();
    Unknown theirs = other.wholly();
    if (mine != null && theirs != null && mine.output() != null) {
      return mine.output() == theirs.output() ? this : ANYTHING;
    }
    return text.equals(other.text) && lasts() && other.lasts() ? this : ANYTHING;
  }

  private boolean lasts() {
    return parts.stream().allMatch(part -> part.unknown().lasting());
  }

  /** Appends it where a variable is used. */
  void appendTo(Cells.Builder out, String use, int from, int to) {
    Unknown whole = wholly();
    if (whole != null) {
      out.unknown(whole.lasting() ? whole.again() : whole.as(use), from, to);
      return;
    }
    int i = 0;
    for (Part part : parts) {
      while (i < part.start()) {
        out.add(text.charAt(i++), from, to);
      }
      out.unknown(part.unknown().again(), from, to);
      i = part.end();
    }
    while (i < text.length()) {
      out.add(text.charAt(i++), from, to);
    }
  }
}
