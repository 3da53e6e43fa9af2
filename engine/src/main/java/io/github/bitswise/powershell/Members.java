package io.github.bitswise.powershell;

import io.github.bitswise.powershell.Node.Access;
import io.github.bitswise.powershell.Node.Expression;
import io.github.bitswise.powershell.Node.Step;
import io.github.bitswise.powershell.Node.TypeName;
import io.github.bitswise.script.Value;
import io.github.bitswise.script.Value.Items;
import io.github.bitswise.script.Value.Member;
import io.github.bitswise.script.Value.Output;
import io.github.bitswise.script.Value.Table;
import io.github.bitswise.script.Value.Text;
import io.github.bitswise.script.Word;
import io.github.bitswise.source.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/** Properties, methods and indexes. */
final class Members {
  private final Reading reading;
  private final Evaluation evaluation;
  private final TypeMembers types;

  Members(Reading reading, Evaluation evaluation) {
    this.reading = reading;
    this.evaluation = evaluation;
    types = new TypeMembers(reading, evaluation);
  }

  Value of(Access node, Scope scope) {
    Place at = scope.ground().place(node);
    String written = evaluation.written(node, scope);
    int first = 0;
    Value value;
    if (node.base() instanceof TypeName type) {
      value = types.member(type.name(), node.steps().get(0), scope, at, written);
      first = 1;
    } else {
      value = evaluation.of(node.base(), scope);
    }
    for (Step step : node.steps().subList(first, node.steps().size())) {
      reading.budget().step();
      value = step(value, step, scope, at, written, node);
    }
    return value;
  }

  private Value step(Value value, Step step, Scope scope, Place at, String written, Access node) {
    List<Value> arguments = new ArrayList<>();
    if (step.arguments() != null) {
      for (Expression each : step.arguments()) {
        arguments.add(evaluation.of(each, scope));
      }
    }
    if (step.name() == null) {
      return index(value, arguments.get(0), at, written);
    }
    Optional<String> name = Values.known(evaluation.of(step.name(), scope));
    if (name.isEmpty()) {
      return Values.unknown(written, at);
    }
    if (step.arguments() == null) {
      Value property = property(value, name.get(), at, written);
      if (value instanceof Output && property instanceof Member member) {
        reading.transcript().looks(member);
      }
      return property;
    }
    return method(value, name.get(), arguments, scope, at, written, node);
  }

  private static Value index(Value value, Value index, Place at, String written) {
    OptionalLong number = Operators.number(index);
    if (value instanceof Items items && items.whole() && number.isPresent()) {
      long size = items.values().size();
      long i = number.getAsLong() < 0 ? size + number.getAsLong() : number.getAsLong();
      return i >= 0 && i < size ? items.values().get((int) i) : new Value.Nothing(at);
    }
    Optional<String> key = Values.known(index);
    if (value instanceof Table table && key.isPresent()) {
      return property(table, key.get(), at, written);
    }
    return value instanceof Output ? value : Values.unknown(written, at);
  }

  static Value property(Value value, String name, Place at, String written) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (value instanceof Table table) {
      Value entry = table.entries().get(lower);
      if (entry != null) {
        return entry instanceof Value.Perhaps ? Values.unknown(written, at) : Values.at(entry, at);
      }
      Optional<Value> own = Tables.property(table, lower, at);
      if (own.isPresent()) {
        return own.get();
      }
      return table.whole() && table.type().isEmpty()
          ? new Value.Nothing(at)
          : Values.unknown(written, at);
    }
    if (value instanceof Output output) {
      boolean count = lower.equals("count") || lower.equals("length");
      return count ? Values.test(output, at) : new Member(output, name, at);
    }
    if (value instanceof Member member) {
      // What a property has of its own, such as the text of a state, stands for it.
      return member;
    }
    if (value instanceof Test test) {
      return test;
    }
    if (value instanceof Items items) {
      if (lower.equals("count") || lower.equals("length")) {
        boolean outputs = items.values().stream().anyMatch(Output.class::isInstance);
        return outputs
            ? Values.test(items, at)
            : items.whole()
                ? Values.text(Integer.toString(items.values().size()), at)
                : Values.unknown(written, at);
      }
      return ofEach(items, name, at, written);
    }
    return Values.unknown(written, at);
  }

  /** The property of each. */
  private static Value ofEach(Items items, String name, Place at, String written) {
    Output all = null;
    for (Value each : items.values()) {
      if (each instanceof Output output) {
        all = all == null ? output : Values.either(all, output) instanceof Output o ? o : all;
      }
    }
    if (all != null) {
      return new Member(all, name, at);
    }
    boolean tables = items.values().stream().allMatch(Table.class::isInstance);
    return tables && !items.values().isEmpty()
        ? new Items(
            items.values().stream().map(each -> property(each, name, at, written)).toList(),
            items.whole(),
            at)
        : Values.unknown(written, at);
  }

  private Value method(
      Value value,
      String name,
      List<Value> arguments,
      Scope scope,
      Place at,
      String written,
      Access node) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (value instanceof Member || value instanceof Test) {
      return value;
    }
    if (value instanceof Block block && lower.startsWith("invoke")) {
      return reading.calls().block(block, Calls.inOrder(arguments), null, scope);
    }
    if (value instanceof Block && lower.equals("getnewclosure")) {
      return value;
    }
    if (!arguments.isEmpty() && arguments.get(0) instanceof Block block) {
      switch (lower) {
        case "foreach" -> {
          return reading.calls().pipes().each(List.of(block), value, scope, at);
        }
        case "where" -> {
          return reading.calls().pipes().where(block, value, scope, at);
        }
        default -> {}
      }
    }
    if (value instanceof Table table) {
      reading.budget().copy(table.entries().size());
      if (lower.equals("getenumerator")) {
        return Tables.pairs(table, at);
      }
      Value changed = changed(table, lower, arguments);
      if (changed != null) {
        store(node, changed, scope);
        return new Value.Nothing(at);
      }
    }
    if (value instanceof Table table && !table.type().isEmpty()) {
      Optional<Classes.Done> done =
          reading.classes().call(table.type(), name, table, arguments, scope);
      if (done.isPresent()) {
        Table after = done.get().object();
        store(node, after == null ? table : after, scope);
        return done.get().given();
      }
    }
    if (value instanceof Items && (lower.equals("add") || lower.equals("addrange"))) {
      Value more = arguments.isEmpty() ? new Value.Nothing(at) : arguments.get(0);
      store(node, Values.added(value, more), scope);
      return new Value.Nothing(at);
    }
    for (Value each : arguments) {
      if (each instanceof Block block) {
        return reading.calls().perhaps(block, value, scope, at, written);
      }
    }
    return value instanceof Text text
        ? TextMethods.of(text, lower, arguments, reading.budget(), at, written)
        : Values.unknown(written, at);
  }

  private static @org.jspecify.annotations.Nullable Value changed(
      Table table, String method, List<Value> arguments) {
    Optional<String> key = arguments.isEmpty() ? Optional.empty() : Values.known(arguments.get(0));
    if (method.equals("add") && arguments.size() == 2 || method.equals("set_item")) {
      return key.<Value>map(name -> Values.with(table, name, arguments.get(1)))
          .orElseGet(() -> new Table(table.type(), table.entries(), false, table.at()));
    }
    if (method.equals("remove") && key.isPresent()) {
      return Values.without(table, key.get());
    }
    return null;
  }

  /** What a method has changed is what the variable holds from here on. */
  private void store(Access node, Value changed, Scope scope) {
    if (node.steps().size() == 1) {
      reading.walk().assign(node.base(), changed, scope);
    }
  }

  /** The word of a text. */
  static Word word(Value value, Place at) {
    return Values.word(value, "?", at);
  }
}
