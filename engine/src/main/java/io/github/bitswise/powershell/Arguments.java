package io.github.bitswise.powershell;

import io.github.bitswise.script.Cmdlet.Argument;
import io.github.bitswise.script.Value;
import io.github.bitswise.script.Value.Items;
import io.github.bitswise.script.Value.Table;
import io.github.bitswise.script.Word;
import io.github.bitswise.source.Place;
import io.github.bitswise.text.Wildcards;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What commands are given; what stands in tables for them is taken out. */
final class Arguments {
  /** The type of a table that stands for arguments of which nothing is known. */
  private static final String SPLAT = "splat";

  private final Reading reading;
  private final Scope scope;

  Arguments(Reading reading, Scope scope) {
    this.reading = reading;
    this.scope = scope;
  }

  /** Whether it stands for arguments of which nothing is known. */
  static boolean unknownSplat(Argument argument) {
    return argument.value().orElse(null) instanceof Table table && table.type().equals(SPLAT);
  }

  List<Argument> of(List<Node.Argument> nodes) {
    List<Argument> arguments = new ArrayList<>();
    for (Node.Argument node : nodes) {
      Place at = scope.ground().place(node.from(), node.to());
      if (node.splat() && node.value() != null) {
        splat(reading.evaluation().of(node.value(), scope), at, arguments);
      } else if (node.parameter() != null) {
        int end = node.from() + 1 + node.parameter().length();
        Word name = Word.known(node.parameter(), scope.ground().place(node.from(), end));
        Optional<Value> value =
            Optional.ofNullable(node.value()).map(each -> reading.evaluation().of(each, scope));
        arguments.add(new Argument(Optional.of(name), value));
      } else if (node.value() != null) {
        Value value = reading.evaluation().of(node.value(), scope);
        arguments.add(new Argument(Optional.empty(), Optional.of(value)));
      }
    }
    reading.budget().steps(arguments.size());
    return List.copyOf(arguments);
  }

  private static void splat(Value value, Place at, List<Argument> arguments) {
    boolean whole = false;
    if (value instanceof Table table) {
      table
          .entries()
          .forEach(
              (name, each) ->
                  arguments.add(
                      new Argument(Optional.of(Word.known(name, each.at())), Optional.of(each))));
      whole = table.whole();
    } else if (value instanceof Items items) {
      items
          .values()
          .forEach(each -> arguments.add(new Argument(Optional.empty(), Optional.of(each))));
      whole = items.whole();
    }
    if (!whole) {
      Value unknown = new Table(SPLAT, Map.of(), false, at);
      arguments.add(new Argument(Optional.empty(), Optional.of(unknown)));
    }
  }

  /** What {@code $PSDefaultParameterValues} has for a cmdlet. */
  static List<Argument> usual(String name, Environment environment) {
    if (!(environment.get("PSDefaultParameterValues") instanceof Table table)
        || table.entries().get("disabled") instanceof Value.Flag off && off.set()) {
      return List.of();
    }
    String plain = name.substring(name.lastIndexOf('\\') + 1);
    List<Argument> usual = new ArrayList<>();
    for (String each : table.names()) {
      int colon = each.lastIndexOf(':');
      Value value = table.entries().get(Table.key(each));
      if (colon > 0 && value != null && Wildcards.match(each.substring(0, colon), plain)) {
        Word parameter = Word.known(each.substring(colon + 1), value.at());
        usual.add(new Argument(Optional.of(parameter), Optional.of(value)));
      }
    }
    return List.copyOf(usual);
  }
}
