package io.github.bitswise.batch;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the letters in {@code %~nx1} and the signs in {@code %NAME:~0,3%} make of a value. */
final class Modifiers {

  /** The letters that may stand after the tilde. */
  static final String LETTERS = "fdpnxsatz";

  private Modifiers() {}

  /** {@code %~nx1}: the value without quotes, or the named parts of it as a path; null: unknown. */
  static @Nullable Value path(Value value, String letters) {
    Value plain = unquoted(value);
    if (letters.isEmpty() || plain == null || plain.text().isEmpty()) {
      return plain;
    }
    String wanted = letters.toLowerCase(Locale.ROOT);
    String text = plain.text();
    int name = Math.max(text.lastIndexOf('\\'), text.lastIndexOf('/')) + 1;
    int dot = text.lastIndexOf('.');
    int extension = dot >= name ? dot : text.length();
    boolean absolute =
        text.length() > 2
            && Signs.letter(text.charAt(0))
            && text.charAt(1) == ':'
            && text.charAt(2) == '\\'
            && !text.contains("\\..");
    if (wanted.equals("f")) {
      return absolute ? plain : null;
    }
    int from = text.length();
    int to = 0;
    for (char part : "dpnx".toCharArray()) {
      if (wanted.indexOf(part) < 0) {
        continue;
      }
      if (!absolute && (part == 'd' || part == 'p')) {
        return null;
      }
      int start = part == 'd' ? 0 : part == 'p' ? 2 : part == 'n' ? name : extension;
      int end = part == 'd' ? 2 : part == 'p' ? name : part == 'n' ? extension : text.length();
      if (to > 0 && to != start) {
        return null;
      }
      from = Math.min(from, start);
      to = end;
    }
    boolean only = wanted.chars().allMatch(c -> "dpnx".indexOf(c) >= 0);
    Value part = only ? plain.part(Math.min(from, to), to) : null;
    return part != null && part.known() ? part : null;
  }

  private static @Nullable Value unquoted(Value value) {
    String text = value.text();
    int from = text.startsWith("\"") ? 1 : 0;
    int to = text.length() > from && text.endsWith("\"") ? text.length() - 1 : text.length();
    return value.part(from, to);
  }

  /** {@code ~0,3} or {@code old=new} behind the colon; null: unknown, or no sense in it. */
  static @Nullable Value changed(Value value, String change) {
    return change.startsWith("~") ? cut(value, change.substring(1)) : replaced(value, change);
  }

  private static @Nullable Value cut(Value value, String range) {
    int comma = range.indexOf(',');
    Integer first = number(comma < 0 ? range : range.substring(0, comma));
    Integer count =
        comma < 0 ? Integer.valueOf(Integer.MAX_VALUE) : number(range.substring(comma + 1));
    if (first == null || count == null || !value.known()) {
      return null;
    }
    int length = value.text().length();
    int from = Math.min(length, first < 0 ? Math.max(0, length + first) : first);
    long to = count < 0 ? (long) length + count : (long) from + count;
    return Value.known(value.text().substring(from, (int) Math.max(from, Math.min(length, to))));
  }

  private static @Nullable Integer number(String text) {
    try {
      return text.isBlank() ? Integer.valueOf(0) : Integer.decode(text.trim());
    } catch (NumberFormatException e) {
      return null;
    }
  }

  private static @Nullable Value replaced(Value value, String change) {
    int equals = change.indexOf('=');
    if (equals < 1 || !value.known()) {
      return null;
    }
    String sought = change.substring(0, equals);
    String instead = change.substring(equals + 1);
    String text = value.text();
    String lower = text.toLowerCase(Locale.ROOT);
    if (lower.length() != text.length()) {
      return null;
    }
    if (sought.startsWith("*")) {
      String rest = sought.substring(1).toLowerCase(Locale.ROOT);
      int at = rest.isEmpty() ? -1 : lower.indexOf(rest);
      return at < 0 ? value : Value.known(instead + text.substring(at + rest.length()));
    }
    String wanted = sought.toLowerCase(Locale.ROOT);
    StringBuilder result = new StringBuilder();
    int i = 0;
    for (int at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, i)) {
      result.append(text, i, at).append(instead);
      i = at + wanted.length();
      if (result.length() > Budget.LONGEST_VALUE) {
        return null;
      }
    }
    return Value.known(result.append(text, i, text.length()).toString());
  }
}
