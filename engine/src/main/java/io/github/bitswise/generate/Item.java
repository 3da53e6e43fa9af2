package io.github.bitswise.generate;

import io.github.bitswise.write.Yaml;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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

  /** How much time passes. */
  Duration passes() {
    if (!key.equals("after") || !(value instanceof String time)) {
      return Duration.ZERO;
    }
    long amount = Long.parseLong(time.substring(0, time.length() - 1));
    return switch (time.charAt(time.length() - 1)) {
      case 'd' -> Duration.ofDays(amount);
      case 'h' -> Duration.ofHours(amount);
      case 'm' -> Duration.ofMinutes(amount);
      default -> Duration.ofSeconds(amount);
    };
  }

  /** The same with less time, the least first, or saying less. */
  List<Item> simpler() {
    if (value instanceof Map<?, ?> map && map.get("account") instanceof String account) {
      return List.of(new Item(key, account));
    }
    if (value instanceof Map<?, ?> map) {
      return less(map).stream().map(each -> new Item(key, each)).toList();
    }
    int now = value == null ? -1 : TIMES.indexOf(value);
    return TIMES.stream().limit(Math.max(0, now)).map(time -> new Item(key, time)).toList();
  }

  /** A map without one of its entries, or one of those in its own maps. */
  private static List<Map<?, ?>> less(Map<?, ?> map) {
    List<Map<?, ?>> less = new ArrayList<>();
    map.forEach(
        (key, value) -> {
          if (value instanceof Map<?, ?> inner) {
            less(inner).forEach(each -> less.add(with(map, key, each)));
          } else if (map.size() > 1 && !key.equals("job")) {
            less.add(with(map, key, null));
          }
        });
    return less;
  }

  private static Map<?, ?> with(Map<?, ?> map, Object key, @Nullable Object value) {
    Map<Object, Object> other = new LinkedHashMap<>(map);
    if (value == null) {
      other.remove(key);
    } else {
      other.put(key, value);
    }
    return other;
  }
}
