package io.github.bitswise.batch;

import io.github.bitswise.script.Variable;
import io.github.bitswise.script.Word;
import io.github.bitswise.source.Positions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Text of a script together with where each of its characters stands in the file, and which of them
 * belong to a part that is not known. A character that a variable brought stands where the variable
 * is used.
 */
final class Cells {

  /** What {@link #plain} says of a character that is not known: a letter like any other. */
  static final char OPAQUE = '\uFFFF';

  static final Cells EMPTY = new Cells(new char[0], new int[0], new int[0], null, 0, 0);

  private final char[] chars;
  private final int[] froms;
  private final int[] tos;
  private final @Nullable Unknown @Nullable [] unknowns;
  private final int start;
  private final int end;

  private Cells(
      char[] chars,
      int[] froms,
      int[] tos,
      @Nullable Unknown @Nullable [] unknowns,
      int start,
      int end) {
    this.chars = chars;
    this.froms = froms;
    this.tos = tos;
    this.unknowns = unknowns;
    this.start = start;
    this.end = end;
  }

  int length() {
    return end - start;
  }

  boolean isEmpty() {
    return start == end;
  }

  char at(int i) {
    return chars[start + i];
  }

  /** The character, or {@link #OPAQUE}: nothing unknown is ever a quote, a blank or a sign. */
  char plain(int i) {
    return unknowns != null && unknowns[start + i] != null ? OPAQUE : chars[start + i];
  }

  /** Where the character starts in the file. */
  int from(int i) {
    return froms[start + i];
  }

  /** Where it ends there. */
  int to(int i) {
    return tos[start + i];
  }

  @Nullable Unknown unknown(int i) {
    return unknowns == null ? null : unknowns[start + i];
  }

  boolean known() {
    if (unknowns != null) {
      for (int i = start; i < end; i++) {
        if (unknowns[i] != null) {
          return false;
        }
      }
    }
    return true;
  }

  Cells slice(int from, int to) {
    return new Cells(chars, froms, tos, unknowns, start + from, start + to);
  }

  /** The first place of a character that is known, from here on; -1 where there is none. */
  int indexOf(char c, int from) {
    for (int i = from; i < length(); i++) {
      if (plain(i) == c) {
        return i;
      }
    }
    return -1;
  }

  /** For another reading: variables that are not known become mere text again. */
  Cells reopened() {
    if (known()) {
      return this;
    }
    Builder out = new Builder(length());
    for (int i = 0; i < length(); i++) {
      Unknown unknown = unknown(i);
      out.add(at(i), from(i), to(i), unknown != null && unknown.named() ? null : unknown);
    }
    return out.done();
  }

  /** Without blanks at both ends. */
  Cells trimmed() {
    int first = 0;
    int last = length();
    while (first < last && Signs.blank(plain(first))) {
      first++;
    }
    while (last > first && Signs.blank(plain(last - 1))) {
      last--;
    }
    return slice(first, last);
  }

  /** Without the quotes around it, if it has them. */
  Cells unquoted() {
    int first = !isEmpty() && plain(0) == '"' ? 1 : 0;
    int last = length() > first && plain(length() - 1) == '"' ? length() - 1 : length();
    return slice(first, last);
  }

  String text() {
    return new String(chars, start, end - start);
  }

  /** The text in lower case, for comparison; parts that are not known make it no word at all. */
  String keyword() {
    return known() ? text().toLowerCase(Locale.ROOT) : "";
  }

  /** Where it starts in the file. Not for empty text. */
  int begins() {
    return froms[start];
  }

  /** Where it ends in the file. Not for empty text. */
  int ends() {
    return tos[end - 1];
  }

  /** The parts that are not known, in order. */
  List<Part> parts() {
    if (unknowns == null) {
      return List.of();
    }
    List<Part> found = new ArrayList<>();
    int i = start;
    while (i < end) {
      Unknown unknown = unknowns[i];
      int first = i++;
      if (unknown != null) {
        while (i < end && unknowns[i] == unknown) {
          i++;
        }
        found.add(new Part(first - start, i - start, unknown));
      }
    }
    return found;
  }

  /** Whether the result of a command is in it. */
  boolean hasResult() {
    return parts().stream().anyMatch(part -> part.unknown().result());
  }

  /** As a word that stands from one place of the file to another. */
  Word word(boolean quoted, int from, int to, Positions positions) {
    List<Variable> variables = new ArrayList<>();
    for (Part part : parts()) {
      variables.add(
          new Variable(
              part.start(),
              part.end(),
              part.unknown().written(),
              Optional.ofNullable(part.unknown().output())));
    }
    return new Word(text(), List.copyOf(variables), quoted, positions.place(from, to));
  }

  /**
   * A part of a text that is not known.
   *
   * @param start where it starts in the text
   * @param end where it ends there
   */
  record Part(int start, int end, Unknown unknown) {}

  /** The text of a file from one offset to another. */
  static Cells of(String text, int from, int to) {
    int length = to - from;
    char[] chars = new char[length];
    text.getChars(from, to, chars, 0);
    int[] froms = new int[length];
    int[] tos = new int[length];
    for (int i = 0; i < length; i++) {
      froms[i] = from + i;
      tos[i] = from + i + 1;
    }
    return new Cells(chars, froms, tos, null, 0, length);
  }

  /** The text of a word, each character where it stands in the file as far as that can be told. */
  static Cells of(Word word, String file) {
    int from = word.at().start();
    int to = word.at().end();
    String text = word.text();
    Builder out = new Builder(text.length());
    boolean exact = word.known();
    int at = from;
    for (int i = 0; exact && i < text.length(); i++) {
      while (at < to
          && file.charAt(at) != text.charAt(i)
          && "\"^\\".indexOf(file.charAt(at)) >= 0) {
        at++;
      }
      exact = at < to && file.charAt(at) == text.charAt(i);
      out.add(text.charAt(i), at, ++at);
    }
    if (exact) {
      return out.done();
    }
    out.clear();
    int next = 0;
    for (Variable variable : word.variables()) {
      for (; next < variable.start(); next++) {
        out.add(text.charAt(next), from, to);
      }
      Unknown unknown =
          variable
              .output()
              .map(command -> Unknown.output(variable.written(), command))
              .orElseGet(() -> Unknown.lasting(variable.written()));
      out.unknown(unknown, from, to);
      next = variable.end();
    }
    for (; next < text.length(); next++) {
      out.add(text.charAt(next), from, to);
    }
    return out.done();
  }

  /** Text that grows at its end. */
  static final class Builder {
    private char[] chars;
    private int[] froms;
    private int[] tos;
    private @Nullable Unknown @Nullable [] unknowns;
    private int length;

    Builder(int room) {
      int size = Math.max(16, room);
      chars = new char[size];
      froms = new int[size];
      tos = new int[size];
    }

    int length() {
      return length;
    }

    /** The character, known or not. */
    char raw(int i) {
      return chars[i];
    }

    char plain(int i) {
      return unknowns != null && unknowns[i] != null ? OPAQUE : chars[i];
    }

    int from(int i) {
      return froms[i];
    }

    int to(int i) {
      return tos[i];
    }

    @Nullable Unknown unknown(int i) {
      return unknowns == null ? null : unknowns[i];
    }

    void clear() {
      if (unknowns != null) {
        Arrays.fill(unknowns, 0, length, null);
      }
      length = 0;
    }

    void dropLast() {
      length--;
      if (unknowns != null) {
        unknowns[length] = null;
      }
    }

    void add(char c, int from, int to, @Nullable Unknown unknown) {
      if (length == chars.length) {
        int size = length * 2;
        chars = Arrays.copyOf(chars, size);
        froms = Arrays.copyOf(froms, size);
        tos = Arrays.copyOf(tos, size);
        if (unknowns != null) {
          unknowns = Arrays.copyOf(unknowns, size);
        }
      }
      chars[length] = c;
      froms[length] = from;
      tos[length] = to;
      if (unknown != null) {
        if (unknowns == null) {
          unknowns = new @Nullable Unknown[chars.length];
        }
        unknowns[length] = unknown;
      }
      length++;
    }

    void add(char c, int from, int to) {
      add(c, from, to, null);
    }

    void copy(Cells source, int i) {
      add(source.at(i), source.from(i), source.to(i), source.unknown(i));
    }

    void copy(Cells source) {
      for (int i = 0; i < source.length(); i++) {
        copy(source, i);
      }
    }

    /** A part that is not known, as the script writes it. */
    void unknown(Unknown unknown, int from, int to) {
      String written = unknown.written();
      for (int i = 0; i < written.length(); i++) {
        add(written.charAt(i), from, to, unknown);
      }
    }

    Cells done() {
      return new Cells(
          Arrays.copyOf(chars, length),
          Arrays.copyOf(froms, length),
          Arrays.copyOf(tos, length),
          unknowns == null ? null : Arrays.copyOf(unknowns, length),
          0,
          length);
    }
  }
}
