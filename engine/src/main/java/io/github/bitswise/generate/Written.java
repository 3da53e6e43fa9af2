package io.github.bitswise.generate;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Maps as files write them, in the order of their keys. */
final class Written {
  private Written() {}

  /** A map of these keys and values in turn; null: the key is left out. */
  static Map<String, Object> map(@Nullable Object... entries) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < entries.length; i += 2) {
      Object key = entries[i];
      Object value = entries[i + 1];
      if (key != null && value != null) {
        map.put(key.toString(), value);
      }
    }
    return map;
  }
}
