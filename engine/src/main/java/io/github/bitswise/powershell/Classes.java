package io.github.bitswise.powershell;

import io.github.bitswise.powershell.Functions.Function;
import io.github.bitswise.script.Cmdlet.Argument;
import io.github.bitswise.script.Value;
import io.github.bitswise.script.Value.Table;
import io.github.bitswise.source.Place;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The classes of a script. */
final class Classes {
  private static final String THIS = "this";

  private final Reading reading;
  private final Map<String, Known> byName = new HashMap<>();
  private final Deque<Method> waiting = new ArrayDeque<>();

  Classes(Reading reading) {
    this.reading = reading;
  }

  /** A class with its methods. */
  private record Known(Node.Type node, List<Method> methods, Ground ground) {}

  private record Method(Node.Type type, Function function) {
    boolean fits(String name, int arguments) {
      return function.node().name().equalsIgnoreCase(name)
          && function.node().parameters().size() == arguments;
    }
  }

  /**
   * What a method has come to.
   *
   * @param object what it was called on, as it is then; null where it is called on none
   */
  record Done(Value given, @Nullable Table object) {}

  void define(Node.Type node, Ground ground) {
    String key = node.name().toLowerCase(Locale.ROOT);
    Known before = byName.get(key);
    if (before == null || before.node != node) {
      List<Method> methods =
          node.methods().stream()
              .map(each -> new Method(node, new Function(each, ground)))
              .toList();
      byName.put(key, new Known(node, methods, ground));
      waiting.addAll(methods);
    }
  }

  /** A new object; empty where the script has no such class. */
  Optional<Value> made(String type, List<Value> arguments, Scope scope, Place at) {
    Known known = byName.get(type.toLowerCase(Locale.ROOT));
    if (known == null) {
      return Optional.empty();
    }
    Table object = fresh(known, scope.in(known.ground), at);
    return Optional.of(
        method(known, type, arguments.size())
            .map(each -> call(each, object, Calls.inOrder(arguments), true, scope).object())
            .orElse(object));
  }

  /** What a method comes to; empty where the script has no such method. */
  Optional<Done> call(
      String type, String name, @Nullable Table object, List<Value> arguments, Scope scope) {
    Known known = byName.get(type.toLowerCase(Locale.ROOT));
    if (known == null || scope.deep() || reading.budget().tight()) {
      return Optional.empty();
    }
    return method(known, name, arguments.size())
        .filter(each -> !each.function.busy())
        .map(each -> call(each, object, Calls.inOrder(arguments), true, scope));
  }

  /** Goes through a method that nothing has called; whether there was one. */
  boolean uncalled(Scope scope) {
    Method next = waiting.poll();
    while (next != null && next.function.walked()) {
      next = waiting.poll();
    }
    if (next == null) {
      return false;
    }
    Known known = byName.get(next.type.name().toLowerCase(Locale.ROOT));
    Place at = scope.ground().place(next.type);
    Table object = known == null ? null : fresh(known, scope.in(known.ground), at);
    call(next, object, List.of(), false, scope);
    return true;
  }

  private static Optional<Method> method(Known known, String name, int arguments) {
    return known.methods.stream().filter(each -> each.fits(name, arguments)).findFirst();
  }

  private Table fresh(Known known, Scope scope, Place at) {
    Map<String, Value> entries = new LinkedHashMap<>();
    for (Node.Parameter each : known.node.properties()) {
      if (each.usual() != null) {
        entries.put(Table.key(each.name()), reading.evaluation().of(each.usual(), scope));
      }
    }
    return new Table(known.node.name().toLowerCase(Locale.ROOT), entries, false, at);
  }

  private Done call(
      Method method, @Nullable Table object, List<Argument> arguments, boolean known, Scope scope) {
    Function function = method.function;
    Scope inner = scope.in(function.ground());
    Place at = scope.ground().place(0, 0);
    function.enter();
    reading.environment().enter();
    if (object != null) {
      reading.environment().set(THIS, object);
    }
    reading.binding().bind(function.node().parameters(), arguments, false, known, inner);
    Value given = reading.walk().called(function.node().body(), inner, at);
    Value after = reading.environment().get(THIS);
    reading.environment().leave();
    function.leave();
    return new Done(given, after instanceof Table table ? table : object);
  }
}
