package io.github.bitswise.powershell;

import io.github.bitswise.script.Cmdlet;
import io.github.bitswise.script.Cmdlet.Argument;
import io.github.bitswise.script.Value;
import io.github.bitswise.script.Value.Filter;
import io.github.bitswise.script.Value.Items;
import io.github.bitswise.script.Value.Nothing;
import io.github.bitswise.script.Value.Output;
import io.github.bitswise.script.Value.Table;
import io.github.bitswise.source.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Cmdlets that pass on what comes through the pipe. */
final class Pipes {
  private final Reading reading;
  private final Calls calls;

  Pipes(Reading reading, Calls calls) {
    this.reading = reading;
    this.calls = calls;
  }

  @Nullable Value run(Cmdlet made, @Nullable Value input, Scope scope) {
    return switch (made.plainName()) {
      case "foreach-object" -> each(made, input, scope);
      case "where-object" -> where(made, input, scope);
      case "select-object", "sort-object", "tee-object", "group-object" ->
          input == null ? null : Selection.of(made, input);
      case "write-output" -> written(made, input);
      case "import-csv", "convertfrom-csv" ->
          new Items(List.of(new Table("row", Map.of(), false, made.at())), false, made.at());
      case "get-date" -> Values.unknown("(Get-Date)", made.at());
      case "wait-job", "receive-job" -> new Nothing(made.at());
      default -> null;
    };
  }

  /** The code that a command is given, in order. */
  static List<Block> blocks(Cmdlet made) {
    List<Block> blocks = new ArrayList<>();
    for (Argument each : made.arguments()) {
      if (each.value().orElse(null) instanceof Block block) {
        blocks.add(block);
      }
    }
    return blocks;
  }

  private Value each(Cmdlet made, @Nullable Value input, Scope scope) {
    Value values = input == null ? new Nothing(made.at()) : input;
    List<Block> blocks = blocks(made);
    if (blocks.isEmpty()) {
      return member(made, values);
    }
    boolean nothing = input != null && Values.counted(values) && Values.each(values).isEmpty();
    return nothing ? new Nothing(made.at()) : each(blocks, values, scope, made.at());
  }

  /** Runs blocks with each of several values in turn. */
  Value each(List<Block> blocks, Value values, Scope scope, Place at) {
    List<Value> rounds = Values.each(values);
    boolean known = Values.counted(values) && rounds.size() <= Loops.MOST_ROUNDS;
    if (!known) {
      Value one =
          values instanceof Output || values instanceof Items items && !items.values().isEmpty()
              ? values instanceof Items items ? items.values().get(0) : values
              : Values.unknown("", at);
      rounds = allOutputs(values) ? rounds : List.of(one);
    }
    List<Value> out = new ArrayList<>();
    for (Value round : rounds) {
      for (Block block : blocks) {
        Value given = inPlace(block, round, scope);
        if (!(given instanceof Nothing) && out.size() < Budget.MOST_ITEMS) {
          out.add(given);
        }
      }
      if (reading.budget().tight()) {
        break;
      }
    }
    Value all = Values.of(out, at);
    return known || allOutputs(all) ? all : new Items(Values.each(all), false, at);
  }

  private static boolean allOutputs(Value value) {
    return value instanceof Output
        || value instanceof Items items
            && !items.values().isEmpty()
            && items.values().size() <= Loops.MOST_ROUNDS
            && items.values().stream().allMatch(Output.class::isInstance);
  }

  /** Blocks behind a pipe change the variables around them. */
  private Value inPlace(Block block, Value round, Scope scope) {
    if (scope.deep() || reading.budget().spent()) {
      return Values.unknown("", block.at());
    }
    reading.functions().runs(block);
    Value outer = reading.environment().get("_");
    reading.environment().set("_", round);
    Scope inner = scope.in(block.ground());
    Value given = reading.walk().called(block.code().body(), inner, block.at());
    reading.environment().set("_", outer == null ? new Nothing(block.at()) : outer);
    return given;
  }

  /** {@code ForEach-Object Name}, or a method of each. */
  private static Value member(Cmdlet made, Value values) {
    Optional<String> name =
        made.arguments().stream()
            .flatMap(each -> each.value().stream())
            .findFirst()
            .flatMap(Values::known);
    return name.map(each -> Members.property(values, each, made.at(), "$_." + each)).orElse(values);
  }

  private Value where(Cmdlet made, @Nullable Value input, Scope scope) {
    Value values = input == null ? new Nothing(made.at()) : input;
    List<Block> blocks = blocks(made);
    Place at = made.at();
    if (!blocks.isEmpty()) {
      return where(blocks.get(0), values, scope, at);
    }
    Optional<Output> all = together(values);
    Optional<Filter> plain = plain(made);
    return all.<Value>map(each -> filtered(each, plain.map(List::of).orElse(List.of()), null))
        .orElseGet(() -> some(values, at));
  }

  /** Those of several values that a block lets through. */
  Value where(Block block, Value values, Scope scope, Place at) {
    Optional<Output> all = together(values);
    Value round =
        all.isPresent() ? new Output(all.get().of(), List.of(), at) : Values.unknown("", at);
    Test test = Values.test(inPlace(block, round, scope), at);
    return all.<Value>map(each -> filtered(each, test.filters(), test))
        .orElseGet(() -> some(values, at));
  }

  private static Value some(Value values, Place at) {
    return values instanceof Items items
        ? new Items(List.of(), false, items.at())
        : Values.unknown("", at);
  }

  private static Optional<Output> together(Value values) {
    if (values instanceof Output output) {
      return Optional.of(output);
    }
    Output all = null;
    if (values instanceof Items items) {
      for (Value each : items.values()) {
        if (each instanceof Output one) {
          all = all == null ? one : Values.either(all, one) instanceof Output both ? both : all;
        }
      }
    }
    return Optional.ofNullable(all);
  }

  private static Output filtered(Output output, List<Filter> more, @Nullable Test test) {
    List<Filter> filters = new ArrayList<>(output.filters());
    filters.addAll(more);
    if (more.isEmpty()) {
      // Sorted out by something that cannot be told.
      filters.add(new Filter("?", List.of(), false, test == null));
    }
    return new Output(output.of(), filters.stream().limit(16).toList(), output.at());
  }

  /** {@code Where-Object JobState -eq Transferred}. */
  private static Optional<Filter> plain(Cmdlet made) {
    List<String> values = new ArrayList<>();
    String operator = "";
    for (Argument each : made.arguments()) {
      String name = each.parameter().map(word -> word.text().toLowerCase(Locale.ROOT)).orElse("");
      boolean positional = name.isEmpty() || name.equals("property") || name.equals("value");
      operator = positional ? operator : name;
      each.value()
          .ifPresent(
              value -> Values.each(value).forEach(one -> Values.known(one).ifPresent(values::add)));
    }
    if (values.size() < 2 || operator.isEmpty()) {
      return Optional.empty();
    }
    String plain =
        operator.startsWith("i") && !operator.equals("in") ? operator.substring(1) : operator;
    boolean negated = plain.startsWith("n");
    boolean pattern = plain.endsWith("like");
    return Optional.of(
        new Filter(values.get(0), List.copyOf(values.subList(1, values.size())), pattern, negated));
  }

  private static Value written(Cmdlet made, @Nullable Value input) {
    List<Value> values = new ArrayList<>();
    made.arguments().stream()
        .filter(each -> each.parameter().isEmpty())
        .forEach(each -> each.value().ifPresent(value -> values.addAll(Values.each(value))));
    return values.isEmpty() && input != null ? input : Values.of(values, made.at());
  }
}
