package io.github.bitswise.powershell;

import io.github.bitswise.script.Bound;
import io.github.bitswise.script.Cmdlet;
import io.github.bitswise.script.Parameter;
import io.github.bitswise.script.RunAs;
import io.github.bitswise.script.RunAs.Start;
import io.github.bitswise.script.Signature;
import io.github.bitswise.script.Value;
import io.github.bitswise.script.Value.Nothing;
import io.github.bitswise.script.Value.Table;
import io.github.bitswise.script.Value.Text;
import io.github.bitswise.script.Word;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Scheduled tasks and services: what they start, and who that runs as. */
final class Tasks {
  private static final Signature ACTION =
      Signature.of(
          Parameter.at(0, "Execute"),
          Parameter.at(1, "Argument"),
          Parameter.at(2, "WorkingDirectory"),
          Parameter.of("Id"));
  private static final Signature PRINCIPAL =
      Signature.of(
          Parameter.at(0, "UserId"),
          Parameter.at(1, "LogonType"),
          Parameter.at(2, "RunLevel"),
          Parameter.of("GroupId"),
          Parameter.of("Id"));
  private static final Signature TASK =
      Signature.of(
          Parameter.at(0, "TaskName"),
          Parameter.at(1, "TaskPath"),
          Parameter.at(2, "Action"),
          Parameter.at(3, "Trigger"),
          Parameter.at(4, "Settings"),
          Parameter.at(5, "User"),
          Parameter.at(6, "Password"),
          Parameter.of("Principal"),
          Parameter.of("RunLevel"),
          Parameter.of("InputObject"),
          Parameter.of("Xml"),
          Parameter.of("Description"),
          Parameter.flag("Force"));
  private static final Signature SERVICE =
      Signature.of(
          Parameter.at(0, "Name"),
          Parameter.at(1, "BinaryPathName", "Path"),
          Parameter.of("DisplayName"),
          Parameter.of("Description"),
          Parameter.of("StartupType"),
          Parameter.of("Credential"),
          Parameter.of("DependsOn"));

  private final Launches launches;

  Tasks(Launches launches) {
    this.launches = launches;
  }

  @Nullable Value run(Cmdlet made, Scope scope) {
    return switch (made.plainName()) {
      case "new-scheduledtaskaction" ->
          kept("taskaction", ACTION.bind(made.arguments()), made, "Execute", "Argument");
      case "new-scheduledtaskprincipal" ->
          kept(
              "taskprincipal",
              PRINCIPAL.bind(made.arguments()),
              made,
              "UserId",
              "GroupId",
              "LogonType",
              "RunLevel");
      case "new-scheduledtask" ->
          kept("task", TASK.bind(made.arguments()), made, "Action", "Principal");
      case "register-scheduledtask" -> register(made, scope);
      case "new-service" -> service(made, scope);
      default -> null;
    };
  }

  private static Value kept(String type, Bound bound, Cmdlet made, String... names) {
    Map<String, Value> entries = new LinkedHashMap<>();
    for (String name : names) {
      bound.get(name).ifPresent(each -> entries.put(name.toLowerCase(Locale.ROOT), each));
    }
    return new Table(type, entries, true, made.at());
  }

  private @Nullable Value register(Cmdlet made, Scope scope) {
    Bound bound = TASK.bind(made.arguments());
    Optional<Value> task = bound.get("InputObject").or(() -> made.input().stream().findFirst());
    Optional<Value> actions =
        bound.get("Action").or(() -> task.flatMap(each -> Values.entry(each, "action")));
    Optional<Value> principal =
        bound.get("Principal").or(() -> task.flatMap(each -> Values.entry(each, "principal")));
    if (actions.isEmpty()) {
      return null;
    }
    Optional<RunAs> runAs = account(bound, principal);
    Optional<Boolean> elevated =
        bound
            .get("RunLevel")
            .or(() -> principal.flatMap(each -> Values.entry(each, "runlevel")))
            .flatMap(Values::known)
            .map("highest"::equalsIgnoreCase)
            .filter(each -> each);
    Scope inner = scope.as(runAs, elevated);
    for (Value action : Values.each(actions.get())) {
      Values.entry(action, "execute")
          .ifPresent(
              file -> launches.start(file, Values.entry(action, "argument"), inner, action.at()));
    }
    return new Nothing(made.at());
  }

  /** Who a task runs as. */
  private static Optional<RunAs> account(Bound bound, Optional<Value> principal) {
    Optional<Value> user =
        bound
            .get("User")
            .or(() -> principal.flatMap(each -> Values.entry(each, "userid")))
            .or(() -> principal.flatMap(each -> Values.entry(each, "groupid")));
    String logon =
        principal
            .flatMap(each -> Values.entry(each, "logontype"))
            .flatMap(Values::known)
            .orElse("")
            .toLowerCase(Locale.ROOT);
    boolean group = principal.flatMap(each -> Values.entry(each, "groupid")).isPresent();
    boolean password = bound.get("Password").isPresent();
    // A principal without a kind of logon is one of somebody who is logged on.
    boolean present =
        !password
            && (logon.startsWith("interactive") && !logon.contains("password")
                || group
                || logon.isEmpty());
    Start how = present ? Start.INTERACTIVE_TASK : Start.TASK;
    return user.filter(Text.class::isInstance)
        .map(each -> new RunAs(Values.word(each, "?", each.at()), how));
  }

  private @Nullable Value service(Cmdlet made, Scope scope) {
    Bound bound = SERVICE.bind(made.arguments());
    Optional<Value> path = bound.get("BinaryPathName");
    if (path.isEmpty()) {
      return null;
    }
    Word account =
        bound
            .get("Credential")
            .map(Launches::user)
            .orElse(new Word("SYSTEM", List.of(), false, made.at()));
    Scope inner = scope.as(Optional.of(new RunAs(account, Start.SERVICE)), Optional.empty());
    List<Word> words = Words.split(Values.word(path.get(), "?", path.get().at()));
    if (!words.isEmpty()) {
      Value file = new Text(words.get(0));
      List<Value> rest = words.stream().skip(1).<Value>map(Text::new).toList();
      launches.start(file, Optional.of(Values.items(rest, true, made.at())), inner, made.at());
    }
    return new Nothing(made.at());
  }
}
