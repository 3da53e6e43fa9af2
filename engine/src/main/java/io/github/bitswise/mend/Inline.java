package io.github.bitswise.mend;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Values of a scenario file on one line, in YAML or JSON. */
final class Inline {
  private static final Pattern OTHER_TYPE =
      Pattern.compile(
          "(?i)~|null|true|false|[-+]?(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)(?:e[-+]?[0-9]+)?|0[xo][0-9a-f]+|[-+]?\\.inf|\\.nan");
  private static final Pattern PLAIN =
      Pattern.compile(
          "[^\\s\\-?:,\\[\\]{}#&*!|>'\"%@`](?:[^\\s:#,\\[\\]{}]|[:#](?=[^\\s:#,\\[\\]{}])| (?=[^\\s#]))*");
  private static final Pattern PLAIN_IN_BLOCK =
      Pattern.compile(
          "[^\\s\\-?:,\\[\\]{}#&*!|>'\"%@`](?:[^\\s:#]|:(?=\\S)|(?<=\\S)#| (?=[^\\s#]))*");

  private Inline() {}

  /** This value in flow style; texts, numbers, flags, lists and maps. */
  static String of(Object value, boolean json) {
    if (value instanceof Map<?, ?> map) {
      return map.entrySet().stream()
          .map(each -> key(each.getKey().toString(), json) + ": " + of(each.getValue(), json))
          .collect(Collectors.joining(", ", "{ ", " }"));
    }
    if (value instanceof List<?> list) {
      boolean maps = list.stream().anyMatch(Map.class::isInstance);
      return list.stream()
          .map(each -> of(each, json))
          .collect(Collectors.joining(", ", maps ? "[ " : "[", maps ? " ]" : "]"));
    }
    if (value instanceof String text) {
      return json ? doubleQuoted(text) : plainOr(text, true);
    }
    return value.toString();
  }

  static String key(String key, boolean json) {
    return json ? doubleQuoted(key) : plainOr(key, true);
  }

  /** Without quotes where it is a text without them, else in single ones. */
  static String plainOr(String text, boolean flow) {
    boolean plain = (flow ? PLAIN : PLAIN_IN_BLOCK).matcher(text).matches();
    boolean bare = plain && !OTHER_TYPE.matcher(text).matches();
    return bare
        ? text
        : text.chars().allMatch(c -> c >= ' ') ? singleQuoted(text) : doubleQuoted(text);
  }

  static String singleQuoted(String text) {
    return "'" + text.replace("'", "''") + "'";
  }

  /** As JSON has it, which YAML reads as well. */
  static String doubleQuoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (char c : text.toCharArray()) {
      if (c == '"' || c == '\\') {
        quoted.append('\\').append(c);
      } else if (c < ' ' || c == 0x7f) {
        quoted.append(String.format("\\u%04x", (int) c));
      } else {
        quoted.append(c);
      }
    }
    return quoted.append('"').toString();
  }
}
