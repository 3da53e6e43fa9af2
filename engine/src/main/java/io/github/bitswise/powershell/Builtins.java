package io.github.bitswise.powershell;

import io.github.bitswise.script.Bound;
import io.github.bitswise.script.Cmdlet;
import io.github.bitswise.script.Cmdlet.Argument;
import io.github.bitswise.script.Parameter;
import io.github.bitswise.script.Signature;
import io.github.bitswise.script.Value;
import io.github.bitswise.script.Value.Items;
import io.github.bitswise.script.Value.Nothing;
import io.github.bitswise.script.Value.Text;
import io.github.bitswise.source.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Cmdlets that change what the script knows, or run parts of it. */
final class Builtins {
  private static final Signature PATHS =
      Signature.of(
          Parameter.at(0, "Path"),
          Parameter.at(1, "ChildPath"),
          Parameter.of("AdditionalChildPath"),
          Parameter.flag("Leaf"),
          Parameter.flag("Parent"),
          Parameter.flag("Resolve"),
          Parameter.of("LiteralPath"));
  private static final Signature OBJECT =
      Signature.of(
          Parameter.at(0, "TypeName"),
          Parameter.at(1, "ArgumentList", "args"),
          Parameter.of("Property"),
          Parameter.of("ComObject"));
  private static final Signature VARIABLE =
      Signature.of(Parameter.at(0, "Name"), Parameter.at(1, "Value"), Parameter.flag("PassThru"));
  private static final Signature CREDENTIAL =
      Signature.of(
          Parameter.at(0, "Credential"), Parameter.of("UserName"), Parameter.of("Message"));
  private static final Signature SECURE =
      Signature.of(
          Parameter.at(0, "String"), Parameter.flag("AsPlainText"), Parameter.flag("Force"));
  private static final Signature MOCK =
      Signature.of(Parameter.at(0, "CommandName"), Parameter.at(1, "MockWith"));

  private final Reading reading;
  private final Pipes pipes;
  private final Launches launches;

  Builtins(Reading reading, Calls calls) {
    this.reading = reading;
    pipes = new Pipes(reading, calls);
    launches = new Launches(reading, calls);
  }

  Pipes pipes() {
    return pipes;
  }

  Launches launches() {
    return launches;
  }

  /** What a cmdlet gives; null if it is none of these. */
  @Nullable Value run(Cmdlet made, @Nullable Value input, Scope scope) {
    Place at = made.at();
    String written = scope.ground().whole() == null ? "(" + made.name().text() + " …)" : "(…)";
    return switch (made.plainName()) {
      case "join-path" -> {
        Bound bound = PATHS.bind(made.arguments());
        List<Value> parts = new ArrayList<>();
        bound.get("Path").ifPresent(parts::add);
        bound.get("ChildPath").ifPresent(parts::add);
        bound.get("AdditionalChildPath").ifPresent(more -> parts.addAll(Values.each(more)));
        parts.addAll(bound.rest());
        yield TextMethods.path(parts, at, whole(made, scope, written));
      }
      case "split-path" -> split(made, input, at, whole(made, scope, written));
      case "new-object" -> object(made, scope, at, whole(made, scope, written));
      case "get-credential" -> {
        Bound bound = CREDENTIAL.bind(made.arguments());
        Optional<Value> user = bound.get("UserName").or(() -> bound.get("Credential"));
        yield TypeMembers.credential(user.map(List::of).orElse(List.of()), at);
      }
      case "convertto-securestring" -> secure(made, input, at);
      case "set-variable", "new-variable" -> {
        Bound bound = VARIABLE.bind(made.arguments());
        Optional<String> name = bound.get("Name").flatMap(Values::known);
        Value value = bound.get("Value").orElse(input == null ? new Nothing(at) : input);
        name.ifPresent(each -> reading.environment().set(each, value));
        yield new Nothing(at);
      }
      case "get-variable" -> Values.unknown(whole(made, scope, written), at);
      case "set-alias", "new-alias" -> {
        Bound bound = VARIABLE.bind(made.arguments());
        Optional<String> name = bound.get("Name").flatMap(Values::known);
        Optional<String> value = bound.get("Value").flatMap(Values::known);
        if (name.isPresent() && value.isPresent()) {
          reading.aliases().set(name.get(), value.get());
        }
        yield new Nothing(at);
      }
      case "invoke-expression" -> expression(made, input, scope, at);
      case "out-null" -> new Nothing(at);
      case "write-host",
          "write-verbose",
          "write-warning",
          "write-error",
          "write-debug",
          "write-information",
          "out-host",
          "out-file",
          "set-content",
          "add-content",
          "start-sleep" -> {
        reading.transcript().run(made);
        yield new Nothing(at);
      }
      default -> {
        Value piped = pipes.run(made, input, scope);
        yield piped != null ? piped : launches.run(made, scope);
      }
    };
  }

  /** How a command that is put into a text is written. */
  static String whole(Cmdlet made, Scope scope, String otherwise) {
    Ground ground = scope.ground();
    if (ground.whole() != null) {
      return otherwise;
    }
    int from = made.at().start() - ground.shift();
    int to = made.at().end() - ground.shift();
    boolean there = from >= 0 && to <= ground.text().length() && from < to && to - from < 60;
    String text = there ? ground.text().substring(from, to) : "";
    return text.isEmpty() || text.indexOf('\n') >= 0 ? otherwise : "(" + text + ")";
  }

  private static Value split(Cmdlet made, @Nullable Value input, Place at, String written) {
    Bound bound = PATHS.bind(made.arguments());
    Value path =
        bound
            .get("Path")
            .or(() -> bound.get("LiteralPath"))
            .orElse(input == null ? new Nothing(at) : input);
    return bound.values().containsKey("leaf")
        ? TextMethods.leaf(path, at, written)
        : TextMethods.parent(path, at, written);
  }

  private Value object(Cmdlet made, Scope scope, Place at, String written) {
    Bound bound = OBJECT.bind(made.arguments());
    String type = bound.get("TypeName").flatMap(Values::known).orElse("").toLowerCase(Locale.ROOT);
    if (type.endsWith("pscredential")) {
      List<Value> values = new ArrayList<>();
      bound.get("ArgumentList").ifPresent(list -> values.addAll(Values.each(list)));
      values.addAll(bound.rest());
      return TypeMembers.credential(values, at);
    }
    List<Value> given = bound.get("ArgumentList").map(Values::each).orElse(List.of());
    Optional<Value> own = reading.classes().made(type, given, scope, at);
    if (own.isPresent()) {
      return own.get();
    }
    if (type.endsWith("psobject") && bound.get("Property").isPresent()) {
      return bound.get("Property").get();
    }
    return type.contains("list") || type.contains("collection")
        ? new Items(List.of(), true, at)
        : Values.unknown(written, at);
  }

  private Value secure(Cmdlet made, @Nullable Value input, Place at) {
    Bound bound = SECURE.bind(made.arguments());
    Map<String, Value> entries = new LinkedHashMap<>();
    Value text = bound.get("String").orElse(input == null ? new Nothing(at) : input);
    if (bound.values().containsKey("asplaintext")) {
      entries.put("plain", text);
      Argument plain = new Argument(Optional.empty(), Optional.of(text));
      reading
          .transcript()
          .run(
              new Cmdlet(
                  made.name(),
                  List.of(plain),
                  List.of(),
                  List.of(),
                  made.way(),
                  made.runAs(),
                  made.elevated(),
                  made.at()));
    }
    return Values.table("securestring", entries, at);
  }

  /** Code in a text is run as code. */
  private Value expression(Cmdlet made, @Nullable Value input, Scope scope, Place at) {
    Value text = input == null ? new Nothing(at) : input;
    for (Argument each : made.arguments()) {
      text = each.value().orElse(text);
    }
    if (!(text instanceof Text code)
        || code.word().text().length() > Budget.LONGEST
        || reading.budget().tight()
        || scope.deep()) {
      return Values.unknown("", at);
    }
    if (!code.word().known() && code.word().variable().isPresent()) {
      return Values.unknown("", at);
    }
    Block block = reading.parsed(scope.ground().within(code.word()));
    return reading.walk().called(block.code().body(), scope.in(block.ground()), at);
  }

  /** {@code Mock} of the test framework has no hyphen, so it looks like a program. */
  static void mock(List<Argument> arguments, Functions functions) {
    for (Argument each : arguments) {
      if (each.value().orElse(null) instanceof Block block) {
        functions.runs(block);
      }
    }
    MOCK.bind(arguments).get("CommandName").flatMap(Values::known).ifPresent(functions::replace);
  }
}
