package io.github.bitswise.generate;

import io.github.bitswise.write.Yaml;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One item of a timeline or a program, as a file writes it.
 *
 * @param key the kind of event, or the call
 * @param value texts, numbers, flags, lists and maps; null where the key stands alone
 */
public record Item(String key, @Nullable Object value) {

  /** Times that pass, from the shortest. */
  static final List<String> TIMES =
      List.of("1s", "30s", "1m", "10m", "1h", "8h", "1d", "7d", "14d", "15d", "30d", "90d", "91d");

  /** Time that passes. */
  static Item after(String time) {
    return new Item("after", time);
  }

  /** What stands after a key that has no value. */
  static final Object NOTHING = Yaml.NOTHING;

  /** What a file has in its list. */
  public Object written() {
    return value == null ? key : Map.of(key, value);
  }

  /** The same with less time, the least first. */
  List<Item> simpler() {
    int now = key.equals("after") && value instanceof String time ? TIMES.indexOf(time) : 0;
    return TIMES.stream().limit(Math.max(0, now)).map(Item::after).toList();
  }
}
