package io.github.bitswise.powershell;

import io.github.bitswise.script.Value;
import io.github.bitswise.script.Value.Perhaps;
import io.github.bitswise.script.Value.Table;
import io.github.bitswise.source.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a hash table tells of itself, besides its entries. */
final class Tables {
  private Tables() {}

  /** A property that every hash table has, by its name in lower case. */
  static Optional<Value> property(Table table, String name, Place at) {
    if (!table.type().isEmpty()) {
      return Optional.empty();
    }
    return switch (name) {
      case "keys" ->
          Optional.of(items(table, table.names().stream().map(n -> text(n, at)).toList(), at));
      case "values" ->
          Optional.of(
              items(table, table.entries().values().stream().map(Tables::there).toList(), at));
      case "count" ->
          Optional.of(
              whole(table)
                  ? Values.text(Integer.toString(table.entries().size()), at)
                  : Values.unknown("", at));
      default -> Optional.empty();
    };
  }

  /** Its entries one by one, each with {@code Key} and {@code Value}. */
  static Value pairs(Table table, Place at) {
    List<Value> pairs = new ArrayList<>();
    for (String name : table.names()) {
      Map<String, Value> pair = new LinkedHashMap<>();
      pair.put("key", text(name, at));
      pair.put("name", text(name, at));
      pair.put(
          "value", there(table.entries().getOrDefault(Table.key(name), new Value.Nothing(at))));
      pairs.add(Values.table("pair", pair, at));
    }
    return items(table, pairs, at);
  }

  private static Value items(Table table, List<? extends Value> values, Place at) {
    return Values.items(List.copyOf(values), whole(table), at);
  }

  private static boolean whole(Table table) {
    return table.whole() && table.entries().values().stream().noneMatch(Perhaps.class::isInstance);
  }

  private static Value there(Value value) {
    return value instanceof Perhaps perhaps ? perhaps.value() : value;
  }

  private static Value text(String name, Place at) {
    return Values.text(name, at);
  }
}
