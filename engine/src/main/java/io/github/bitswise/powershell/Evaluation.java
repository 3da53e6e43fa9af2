package io.github.bitswise.powershell;

import io.github.bitswise.powershell.Environment.Way;
import io.github.bitswise.powershell.Node.Access;
import io.github.bitswise.powershell.Node.Cast;
import io.github.bitswise.powershell.Node.Chain;
import io.github.bitswise.powershell.Node.Choice;
import io.github.bitswise.powershell.Node.Code;
import io.github.bitswise.powershell.Node.Expression;
import io.github.bitswise.powershell.Node.Hash;
import io.github.bitswise.powershell.Node.Items;
import io.github.bitswise.powershell.Node.Number;
import io.github.bitswise.powershell.Node.Paren;
import io.github.bitswise.powershell.Node.Part;
import io.github.bitswise.powershell.Node.Sub;
import io.github.bitswise.powershell.Node.TypeName;
import io.github.bitswise.powershell.Node.Unary;
import io.github.bitswise.powershell.Node.Variable;
import io.github.bitswise.script.Arm;
import io.github.bitswise.script.Value;
import io.github.bitswise.script.Value.Flag;
import io.github.bitswise.script.Value.Nothing;
import io.github.bitswise.script.Value.Table;
import io.github.bitswise.script.Word;
import io.github.bitswise.source.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What expressions are worth. */
final class Evaluation {
  private final Reading reading;
  private final Operators operators;
  private final Members members;

  Evaluation(Reading reading) {
    this.reading = reading;
    operators = new Operators(reading);
    members = new Members(reading, this);
  }

  Value of(Expression node, Scope scope) {
    reading.budget().step();
    Place at = scope.ground().place(node);
    if (node instanceof Node.Text text) {
      return new Value.Text(text(text, scope));
    } else if (node instanceof Number number) {
      return Values.text(number.value(), at);
    } else if (node instanceof Variable variable) {
      return variable(variable, scope);
    } else if (node instanceof Items items) {
      return items(items, scope);
    } else if (node instanceof Sub sub) {
      return named(sub(sub, scope), node, scope);
    } else if (node instanceof Paren paren) {
      return named(reading.walk().value(paren.inner(), scope), node, scope);
    } else if (node instanceof Hash hash) {
      return hash(hash, scope);
    } else if (node instanceof Code code) {
      Block block = new Block(code, scope.ground());
      reading.functions().meets(block);
      return block;
    } else if (node instanceof Access access) {
      return members.of(access, scope);
    } else if (node instanceof Unary unary) {
      return unary(unary, scope);
    } else if (node instanceof Cast cast) {
      return operators.cast(cast.type(), of(cast.operand(), scope), at, written(node, scope));
    } else if (node instanceof Chain chain) {
      return chain(chain, scope);
    } else if (node instanceof Choice choice) {
      return choice(choice, scope);
    } else if (node instanceof TypeName type) {
      return Values.text(type.name(), at);
    }
    return Values.unknown(written(node, scope), at);
  }

  String written(Node node, Scope scope) {
    return scope.ground().written(node);
  }

  /** What is not known at all is told by how it is written. */
  private Value named(Value value, Expression node, Scope scope) {
    return lost(value) ? Values.unknown(written(node, scope), scope.ground().place(node)) : value;
  }

  private Value variable(Variable variable, Scope scope) {
    Place at = scope.ground().place(variable);
    String name = Environment.plain(variable.name());
    switch (name) {
      case "true", "false" -> {
        return new Flag(name.equals("true"), at);
      }
      case "null" -> {
        return new Nothing(at);
      }
      case "?", "lastexitcode" -> {
        return Test.result(at);
      }
      default -> {
        Value value = reading.environment().get(name.equals("psitem") ? "_" : name);
        if (value == null || lost(value)) {
          return Values.unknown(written(variable, scope), at);
        }
        return Values.at(value, at);
      }
    }
  }

  /** Whether not even that is known how it is written. */
  private static boolean lost(Value value) {
    return value instanceof Value.Text text
        && text.word().text().equals("?")
        && text.word().variable().filter(each -> each.output().isEmpty()).isPresent();
  }

  /** A text with what is put in. */
  Word text(Node.Text node, Scope scope) {
    Words.Builder text = new Words.Builder();
    Place at = scope.ground().place(node);
    for (Part part : node.parts()) {
      int before = text.length();
      if (part.inset() == null) {
        text.add(part.plain());
      } else {
        Value value = of(part.inset(), scope);
        text.add(joined(value, written(part.inset(), scope), at));
      }
      if (!reading.budget().text(before, text.length()) || text.lost()) {
        return Values.unknown(written(node, scope), at).word();
      }
    }
    boolean single = node.parts().size() == 1 && node.parts().get(0).inset() != null;
    return text.done(node.quoted() || !single, at);
  }

  /** Several values in a text have blanks between them. */
  Word joined(Value value, String written, Place at) {
    if (!(value instanceof Value.Items items) || !items.whole()) {
      return Values.word(value, written, at);
    }
    Words.Builder text = new Words.Builder();
    for (Value each : items.values()) {
      int before = text.length();
      text.add(text.isEmpty() ? "" : " ").add(Values.word(each, written, at));
      if (!reading.budget().text(before, text.length())) {
        return Values.unknown(written, at).word();
      }
    }
    return text.done(true, at);
  }

  private Value items(Items node, Scope scope) {
    List<Value> values = new ArrayList<>();
    for (Expression each : node.values()) {
      values.add(of(each, scope));
    }
    return Values.items(values, true, scope.ground().place(node));
  }

  private Value sub(Sub node, Scope scope) {
    List<Value> out = new ArrayList<>();
    reading.walk().run(node.block(), scope, out);
    Place at = scope.ground().place(node);
    if (!node.array()) {
      return Values.of(out, at);
    }
    Value all = new Value.Items(List.of(), true, at);
    for (Value each : out) {
      boolean perhaps = each instanceof Value.Perhaps;
      all = Values.added(all, perhaps ? ((Value.Perhaps) each).value() : each);
      if (perhaps && all instanceof Value.Items items) {
        all = new Value.Items(items.values(), false, items.at());
      }
    }
    return all;
  }

  private Value hash(Hash node, Scope scope) {
    Map<String, Value> entries = new LinkedHashMap<>();
    List<String> names = new ArrayList<>();
    boolean whole = node.entries().size() <= Budget.MOST_ITEMS;
    for (Node.Entry entry : node.entries()) {
      Optional<String> key = Values.known(of(entry.key(), scope));
      Value value = reading.walk().value(entry.value(), scope);
      if (key.isPresent() && entries.size() < Budget.MOST_ITEMS) {
        if (entries.put(Table.key(key.get()), value) == null) {
          names.add(key.get());
        }
      } else {
        whole = false;
      }
    }
    return Values.table("", entries, names, whole, scope.ground().place(node));
  }

  private Value unary(Unary node, Scope scope) {
    Place at = scope.ground().place(node);
    Value value = of(node.operand(), scope);
    switch (node.operator()) {
      case "++", "--" -> {
        reading.walk().assign(node.operand(), Values.unknown("", at), scope);
        return new Nothing(at);
      }
      case "not" -> {
        return value instanceof Flag flag
            ? new Flag(!flag.set(), at)
            : Values.test(value, at).not();
      }
      default -> {
        return operators.unary(node.operator(), value, at, written(node, scope));
      }
    }
  }

  private Value choice(Choice node, Scope scope) {
    Value condition = of(node.condition(), scope);
    if (condition instanceof Flag flag) {
      return of(flag.set() ? node.yes() : node.no(), scope);
    }
    int fork = reading.transcript().fork();
    List<Way> ways = new ArrayList<>();
    Value yes = behind(node.yes(), scope.behind(new Arm(fork, 0)), ways);
    Value no = behind(node.no(), scope.behind(new Arm(fork, 1)), ways);
    reading.environment().meet(ways, false);
    return Given.ways(List.of(yes), no);
  }

  /** One side of a choice; nothing that it does lasts. */
  private Value behind(Expression node, Scope scope, List<Way> ways) {
    reading.environment().fork();
    Value value = of(node, scope);
    ways.add(reading.environment().back());
    return value;
  }

  private Value chain(Chain node, Scope scope) {
    Place at = scope.ground().place(node);
    String written = written(node, scope);
    Value left = of(node.operands().get(0), scope);
    for (int i = 0; i < node.operators().size(); i++) {
      Value right = of(node.operands().get(i + 1), scope);
      left = operators.binary(node.operators().get(i), left, right, at, written);
    }
    return left;
  }
}
