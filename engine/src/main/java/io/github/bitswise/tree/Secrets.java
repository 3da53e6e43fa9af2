package io.github.bitswise.tree;

import io.github.bitswise.source.Place;
import io.github.bitswise.source.SourceText;
import io.github.bitswise.tree.Value.Entry;
import io.github.bitswise.tree.Value.Mapping;
import io.github.bitswise.tree.Value.Sequence;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What of a file may never be shown: the values of passwords. */
public final class Secrets {

  // Misspellings of a password's key hold a password too.
  private static final String WORDS = "pass|pwd|secret|pasw|psw";
  private static final Pattern NAME = Pattern.compile(WORDS);
  private static final Pattern LINE =
      Pattern.compile("(?:" + WORDS + ")[^:=\\r\\n]{0,40}[:=]", Pattern.CASE_INSENSITIVE);
  private static final int LONGEST_QUOTE = 60;

  private Secrets() {}

  /** Whether a key with this name holds a password. */
  public static boolean named(String key) {
    return NAME.matcher(key.toLowerCase(Locale.ROOT)).find();
  }

  /** A text of a file in backticks for a message: one line, not too long. */
  public static String quoted(String text) {
    StringBuilder line = new StringBuilder("`");
    int shown = 0;
    for (int i = 0; i < text.length() && shown < LONGEST_QUOTE; shown++) {
      int c = text.codePointAt(i);
      line.appendCodePoint(Character.isISOControl(c) || c == '`' ? '?' : c);
      i += Character.charCount(c);
    }
    return line.append(text.codePointCount(0, text.length()) > shown ? "…`" : "`").toString();
  }

  /**
   * The text to quote lines from: stars stand for passwords, everything else is where it was.
   *
   * @param root the tree of the text; empty where it is not well formed, then more is hidden
   */
  public static SourceText masked(SourceText source, Optional<Value> root) {
    StringBuilder text = new StringBuilder(source.text());
    if (root.isPresent()) {
      mask(root.get(), text);
    } else {
      maskLines(source.text(), text);
    }
    return new SourceText(source.name(), text.toString());
  }

  // Recursion ends: trees are no deeper than Limits.DEPTH.
  private static void mask(Value value, StringBuilder text) {
    if (value instanceof Mapping mapping) {
      for (Entry entry : mapping.entries()) {
        if (named(entry.key().text())) {
          Place at = entry.value().at();
          stars(text, at.start(), at.end());
        } else {
          mask(entry.value(), text);
        }
      }
    } else if (value instanceof Sequence sequence) {
      sequence.items().forEach(item -> mask(item, text));
    }
  }

  /** Without a tree, hides the rest of a line with a password and what is indented below it. */
  private static void maskLines(String source, StringBuilder text) {
    Matcher matcher = LINE.matcher(source);
    int from = 0;
    while (from < source.length() && matcher.find(from)) {
      int indent = indent(source, lineStart(source, matcher.start()));
      int end = lineEnd(source, matcher.end());
      while (end < source.length() && continues(source, end + 1, indent)) {
        end = lineEnd(source, end + 1);
      }
      stars(text, matcher.end(), end);
      from = Math.max(end, matcher.end());
    }
  }

  private static boolean continues(String source, int line, int indent) {
    int end = lineEnd(source, line);
    return source.substring(Math.min(line, end), end).isBlank()
        ? end < source.length()
        : indent(source, line) > indent;
  }

  private static int indent(String source, int line) {
    int i = line;
    while (i < source.length() && (source.charAt(i) == ' ' || source.charAt(i) == '\t')) {
      i++;
    }
    return i - line;
  }

  private static int lineStart(String source, int offset) {
    int i = offset;
    while (i > 0 && !lineBreak(source.charAt(i - 1))) {
      i--;
    }
    return i;
  }

  private static int lineEnd(String source, int offset) {
    int i = offset;
    while (i < source.length() && !lineBreak(source.charAt(i))) {
      i++;
    }
    return Math.min(i, source.length());
  }

  private static boolean lineBreak(char c) {
    return c == '\n' || c == '\r';
  }

  private static void stars(StringBuilder text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (!Character.isWhitespace(text.charAt(i))) {
        text.setCharAt(i, '*');
      }
    }
  }
}
