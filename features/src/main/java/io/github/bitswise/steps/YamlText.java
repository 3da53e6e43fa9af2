package io.github.bitswise.steps;

import java.util.List;
import java.util.Map;

/** Writes maps, lists, texts, numbers and truth values as YAML that people can read. */
final class YamlText {

  private YamlText() {}

  static String of(Map<String, Object> root) {
    StringBuilder text = new StringBuilder();
    entries(root, "", text);
    return text.toString();
  }

  private static void entries(Map<?, ?> map, String indent, StringBuilder text) {
    map.forEach(
        (key, value) -> {
          text.append(indent).append(key(key.toString())).append(':');
          value(value, indent + "  ", text);
        });
  }

  private static void value(Object value, String indent, StringBuilder text) {
    if (value instanceof Map<?, ?> map && !map.isEmpty()) {
      text.append('\n');
      entries(map, indent, text);
    } else if (value instanceof List<?> list && !list.isEmpty()) {
      text.append('\n');
      list.forEach(item -> item(item, indent, text));
    } else {
      text.append(' ').append(scalar(value)).append('\n');
    }
  }

  private static void item(Object item, String indent, StringBuilder text) {
    if (item instanceof Map<?, ?> map && !map.isEmpty()) {
      StringBuilder entries = new StringBuilder();
      entries(map, indent + "  ", entries);
      text.append(indent).append("- ").append(entries.substring(indent.length() + 2));
    } else {
      text.append(indent).append("- ").append(scalar(item)).append('\n');
    }
  }

  private static String scalar(Object value) {
    if (value instanceof Flow flow) {
      return flow.text();
    }
    if (value instanceof Map) {
      return "{}";
    }
    if (value instanceof List) {
      return "[]";
    }
    return value instanceof String string ? quoted(string) : value.toString();
  }

  private static String key(String key) {
    return key.matches("[A-Za-z][A-Za-z-]*") ? key : quoted(key);
  }

  private static String quoted(String text) {
    return "'" + text.replace("'", "''") + "'";
  }
}
