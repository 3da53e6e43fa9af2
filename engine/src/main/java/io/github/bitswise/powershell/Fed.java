package io.github.bitswise.powershell;

import io.github.bitswise.powershell.Node.Piped;
import io.github.bitswise.script.Bound;
import io.github.bitswise.script.Value;
import io.github.bitswise.script.Value.Member;
import io.github.bitswise.script.Value.Nothing;
import io.github.bitswise.script.Value.Output;
import io.github.bitswise.script.Value.Table;
import io.github.bitswise.source.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A function of the script that something is piped to. */
final class Fed {
  private final Reading reading;
  private final Node.Function function;
  private final Bound bound;

  /**
   * @param bound what it is given besides
   */
  Fed(Reading reading, Node.Function function, Bound bound) {
    this.reading = reading;
    this.function = function;
    this.bound = bound;
  }

  Value run(Value input, Scope scope) {
    Place at = scope.ground().place(function);
    reading.environment().set("input", input);
    List<Value> rounds = Values.each(input);
    boolean known = Values.counted(input) && rounds.size() <= Loops.MOST_ROUNDS;
    if (!known || rounds.isEmpty()) {
      rounds = List.of(input instanceof Output ? input : Values.unknown("", input.at()));
    }
    List<Node.Block> process = parts("process");
    boolean filter = function.kind().equals("filter") && process.isEmpty();
    if (process.isEmpty() && !filter) {
      feed(rounds.get(rounds.size() - 1));
      return reading.walk().called(function.body(), scope, at);
    }
    List<Value> out = new ArrayList<>();
    parts("begin").forEach(each -> walk(each, scope, at, out));
    for (Value round : rounds) {
      feed(round);
      (filter ? List.of(function.body()) : process).forEach(each -> walk(each, scope, at, out));
    }
    Stream.of("end", "clean").forEach(kind -> parts(kind).forEach(e -> walk(e, scope, at, out)));
    return Values.of(out, at);
  }

  private void walk(Node.Block block, Scope scope, Place at, List<Value> out) {
    Value given = reading.walk().called(block, scope, at);
    if (!(given instanceof Nothing) && out.size() < Budget.MOST_ITEMS) {
      out.add(given);
    }
  }

  private List<Node.Block> parts(String kind) {
    return function.body().statements().stream()
        .filter(each -> each instanceof Node.Named named && named.kind().equals(kind))
        .map(each -> ((Node.Named) each).body())
        .toList();
  }

  /** Gives what comes through the pipe to the parameters that take it. */
  private void feed(Value round) {
    reading.environment().set("_", round);
    for (Node.Parameter each : function.parameters()) {
      boolean given = bound.values().containsKey(Table.key(each.name()));
      if (!given && each.piped() != Piped.NOT) {
        Optional<Value> property =
            each.piped() == Piped.WHOLE ? Optional.empty() : property(each, round);
        Value whole =
            each.piped() == Piped.PROPERTY ? Values.unknown("$" + each.name(), round.at()) : round;
        reading.environment().set(each.name(), property.orElse(whole));
      }
    }
  }

  private static Optional<Value> property(Node.Parameter parameter, Value round) {
    if (round instanceof Output output && parameter.piped() == Piped.PROPERTY) {
      return Optional.of(new Member(output, parameter.name(), round.at()));
    }
    return Stream.concat(Stream.of(parameter.name()), parameter.aliases().stream())
        .flatMap(name -> Values.entry(round, name).stream())
        .findFirst();
  }
}
