package io.github.bitswise.powershell;

import io.github.bitswise.script.Bound;
import io.github.bitswise.script.Cmdlet.Argument;
import io.github.bitswise.script.Parameter;
import io.github.bitswise.script.Signature;
import io.github.bitswise.script.Value;
import io.github.bitswise.source.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Gives the parameters of functions and blocks their values. */
final class Binding {
  private final Reading reading;

  Binding(Reading reading) {
    this.reading = reading;
  }

  /**
   * Gives the parameters their values.
   *
   * @param piped whether something comes through the pipe, which may be meant for any of them
   * @param known whether it is known what is given
   */
  Bound bind(
      List<Node.Parameter> parameters,
      List<Argument> arguments,
      boolean piped,
      boolean known,
      Scope scope) {
    if (parameters.isEmpty() && arguments.isEmpty()) {
      return new Bound(Map.of(), Map.of(), List.of(), List.of());
    }
    boolean ordered = parameters.stream().allMatch(each -> each.position() < 0);
    List<Parameter> own = new ArrayList<>();
    for (Node.Parameter each : parameters) {
      int position = ordered && !each.flag() ? own.size() : each.position();
      own.add(new Parameter(each.name(), each.aliases(), each.flag(), position));
    }
    boolean splat = arguments.stream().anyMatch(Arguments::unknownSplat);
    List<Argument> given =
        arguments.stream().filter(each -> !Arguments.unknownSplat(each)).toList();
    Bound bound = Signature.of(own).bind(given);
    Map<String, Value> values = bound.values();
    for (Node.Parameter each : parameters) {
      Value value = values.get(each.name().toLowerCase(Locale.ROOT));
      if (value instanceof Value.Perhaps) {
        value = Values.unknown("", value.at());
      }
      reading
          .environment()
          .set(
              each.name(),
              value != null ? value : usual(each, fed(each, piped) || splat, known, scope));
    }
    reading
        .environment()
        .set("args", Values.items(bound.rest(), known && !splat, scope.ground().place(0, 0)));
    return bound;
  }

  private static boolean fed(Node.Parameter parameter, boolean piped) {
    return piped && parameter.piped() != Node.Piped.NOT;
  }

  private Value usual(Node.Parameter parameter, boolean perhaps, boolean known, Scope scope) {
    Place at = scope.ground().place(parameter.from(), parameter.to());
    Value unknown = Values.unknown("$" + parameter.name(), at);
    if (perhaps) {
      return unknown;
    }
    if (parameter.usual() != null) {
      return reading.evaluation().of(parameter.usual(), scope);
    }
    if (!known) {
      return unknown;
    }
    return parameter.flag() ? new Value.Flag(false, at) : new Value.Nothing(at);
  }
}
