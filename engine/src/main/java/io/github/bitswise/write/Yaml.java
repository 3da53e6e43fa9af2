package io.github.bitswise.write;

import io.github.bitswise.write.YamlText.Inline;
import io.github.bitswise.write.YamlText.Nothing;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Maps, lists, texts, numbers and flags as YAML: sections over lines, what is in them on one. */
public final class Yaml {

  /** The value of a key that has none. */
  public static final Object NOTHING = new Nothing();

  /** Maps this deep and deeper are on one line. */
  private static final int DEEP = 3;

  private Yaml() {}

  /** The text of a file with these sections. */
  public static String of(Map<String, ?> root) {
    return YamlText.of(map(root, 0), List.of());
  }

  private static Object value(Object value, int depth) {
    if (value instanceof Map<?, ?> map) {
      return depth < DEEP ? map(map, depth) : new Inline(map);
    }
    if (value instanceof List<?> list) {
      boolean deep = depth > DEEP || list.stream().noneMatch(Map.class::isInstance) && depth > 1;
      return deep ? new Inline(list) : list.stream().map(each -> value(each, depth + 1)).toList();
    }
    return value;
  }

  private static Map<String, Object> map(Map<?, ?> map, int depth) {
    Map<String, Object> values = new LinkedHashMap<>();
    map.forEach((key, each) -> values.put(key.toString(), value(each, depth + 1)));
    return values;
  }
}
