package io.github.bitswise.powershell;

import io.github.bitswise.script.Bound;
import io.github.bitswise.script.Cmdlet;
import io.github.bitswise.script.Parameter;
import io.github.bitswise.script.Signature;
import io.github.bitswise.script.Value;
import io.github.bitswise.script.Value.Items;
import io.github.bitswise.script.Value.Output;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** What {@code Select-Object} and its like let through. */
final class Selection {
  private static final Signature SELECT =
      Signature.of(
          Parameter.at(0, "Property"),
          Parameter.of("ExpandProperty"),
          Parameter.of("ExcludeProperty"),
          Parameter.of("First"),
          Parameter.of("Last"),
          Parameter.of("Skip"),
          Parameter.of("SkipLast"),
          Parameter.of("SkipIndex"),
          Parameter.of("Index"),
          Parameter.flag("Unique"),
          Parameter.flag("Wait"));

  private Selection() {}

  static Value of(Cmdlet made, Value input) {
    if (!made.plainName().equals("select-object")) {
      return input;
    }
    Bound bound = SELECT.bind(made.arguments());
    Value taken = input instanceof Items items ? taken(bound, items) : input;
    Optional<String> property = bound.get("ExpandProperty").flatMap(Values::known);
    return property
        .map(name -> Members.property(taken, name, made.at(), "$_." + name))
        .orElse(taken);
  }

  /** The first or last ones, where it is known how many there are. */
  private static Value taken(Bound bound, Items items) {
    boolean outputs = items.values().stream().anyMatch(Output.class::isInstance);
    boolean other =
        Stream.of("Skip", "SkipLast", "SkipIndex", "Index").anyMatch(n -> bound.get(n).isPresent());
    OptionalLong first = number(bound, "First");
    OptionalLong last = number(bound, "Last");
    boolean some = bound.get("First").or(() -> bound.get("Last")).isPresent();
    if (outputs || !other && !some) {
      return items;
    }
    if (other || !items.whole() || first.isPresent() == last.isPresent()) {
      return new Items(List.of(), false, items.at());
    }
    int size = items.values().size();
    int count = (int) Math.max(0, Math.min(size, first.orElse(last.orElse(0))));
    int from = first.isPresent() ? 0 : size - count;
    return Values.of(items.values().subList(from, from + count), items.at());
  }

  private static OptionalLong number(Bound bound, String name) {
    return bound.get(name).map(Operators::number).orElse(OptionalLong.empty());
  }
}
