package io.github.bitswise.powershell;

import io.github.bitswise.powershell.Node.Expression;
import io.github.bitswise.powershell.Node.Step;
import io.github.bitswise.script.Value;
import io.github.bitswise.script.Value.Items;
import io.github.bitswise.script.Value.Text;
import io.github.bitswise.source.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Members of types: {@code [type]::member}. */
final class TypeMembers {
  private final Reading reading;
  private final Evaluation evaluation;

  TypeMembers(Reading reading, Evaluation evaluation) {
    this.reading = reading;
    this.evaluation = evaluation;
  }

  /** A member of a type. */
  Value member(String type, Step step, Scope scope, Place at, String written) {
    Optional<String> name =
        step.name() == null ? Optional.empty() : Values.known(evaluation.of(step.name(), scope));
    String lower = type.toLowerCase(Locale.ROOT).replace("system.", "");
    if (name.isEmpty()) {
      return Values.unknown(written, at);
    }
    if (step.arguments() == null) {
      // The value of an enumeration is told by its name.
      return lower.endsWith("state") || lower.contains("backgroundintelligenttransfer")
          ? Values.text(name.get(), at)
          : Values.unknown(written, at);
    }
    List<Value> arguments = new ArrayList<>();
    for (Expression each : step.arguments()) {
      arguments.add(evaluation.of(each, scope));
    }
    String method = name.get().toLowerCase(Locale.ROOT);
    Optional<Value> own =
        method.equals("new")
            ? reading.classes().made(type, arguments, scope, at)
            : reading.classes().call(type, method, null, arguments, scope).map(Classes.Done::given);
    if (own.isPresent()) {
      return own.get();
    }
    if (lower.endsWith("diagnostics.process") && method.equals("start") && !arguments.isEmpty()) {
      Optional<Value> rest = arguments.stream().skip(1).findFirst();
      reading.calls().start(arguments.get(0), rest, scope, at);
      return Values.unknown(written, at);
    }
    if (lower.endsWith("scriptblock") && method.equals("create") && arguments.size() == 1) {
      return code(arguments.get(0), scope);
    }
    return made(lower, method, arguments, at, written);
  }

  private static Value made(
      String type, String method, List<Value> arguments, Place at, String written) {
    if (type.endsWith("pscredential") && method.equals("new")) {
      return credential(arguments, at);
    }
    if (type.endsWith("path") && method.equals("combine")) {
      return TextMethods.path(arguments, at, written);
    }
    if (type.endsWith("path") && method.equals("getfilename") && arguments.size() == 1) {
      return TextMethods.leaf(arguments.get(0), at, written);
    }
    if (method.equals("new") && (type.contains("list") || type.contains("collection"))) {
      return new Items(List.of(), true, at);
    }
    return Values.unknown(written, at);
  }

  /** Code that is made of a text. */
  private Value code(Value text, Scope scope) {
    boolean known =
        text instanceof Text code
            && (code.word().known() || code.word().variable().isEmpty())
            && code.word().text().length() <= Budget.LONGEST;
    return known && !reading.budget().tight() && !scope.deep()
        ? reading.parsed(scope.ground().within(((Text) text).word()))
        : text;
  }

  /** A user with a password. */
  static Value credential(List<Value> arguments, Place at) {
    Map<String, Value> entries = new LinkedHashMap<>();
    if (arguments.size() == 1 && arguments.get(0) instanceof Items both) {
      return credential(both.values(), at);
    }
    if (!arguments.isEmpty()) {
      entries.put("username", arguments.get(0));
    }
    if (arguments.size() > 1) {
      entries.put("password", arguments.get(1));
    }
    return Values.table("pscredential", entries, at);
  }
}
