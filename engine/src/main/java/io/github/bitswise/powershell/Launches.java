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
import io.github.bitswise.script.Word;
import io.github.bitswise.source.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Cmdlets that start something elsewhere: in another process, session or computer. */
final class Launches {
  private static final Signature INVOKE =
      Signature.of(
          Parameter.at(0, "ComputerName", "cn"),
          Parameter.at(1, "ScriptBlock", "Command"),
          Parameter.of("ArgumentList", "args"),
          Parameter.of("Session"),
          Parameter.of("Credential"),
          Parameter.of("VMName"),
          Parameter.of("VMId"),
          Parameter.of("ContainerId"),
          Parameter.of("HostName"),
          Parameter.of("ConnectionUri"),
          Parameter.of("FilePath", "PSPath"),
          Parameter.flag("AsJob"),
          Parameter.of("JobName"),
          Parameter.flag("InDisconnectedSession", "Disconnected"),
          Parameter.of("SessionName"),
          Parameter.of("Authentication"),
          Parameter.of("ThrottleLimit"),
          Parameter.of("ConfigurationName"),
          Parameter.of("Port"),
          Parameter.flag("UseSSL"),
          Parameter.flag("HideComputerName", "HCN"),
          Parameter.flag("NoNewScope"),
          Parameter.of("SessionOption"),
          Parameter.flag("EnableNetworkAccess"),
          Parameter.of("InputObject"));
  private static final Signature JOB =
      Signature.of(
          Parameter.at(0, "ScriptBlock", "Command"),
          Parameter.at(1, "InitializationScript"),
          Parameter.of("Name"),
          Parameter.of("ArgumentList", "args"),
          Parameter.of("Credential"),
          Parameter.of("FilePath"),
          Parameter.of("InputObject"),
          Parameter.flag("RunAs32"),
          Parameter.of("ThrottleLimit"),
          Parameter.of("StreamingHost"));
  private static final Signature PROCESS =
      Signature.of(
          Parameter.at(0, "FilePath", "PSPath", "Path"),
          Parameter.at(1, "ArgumentList", "args"),
          Parameter.of("Credential", "RunAs"),
          Parameter.of("Verb"),
          Parameter.of("WindowStyle"),
          Parameter.of("WorkingDirectory"),
          Parameter.flag("Wait"),
          Parameter.flag("PassThru"),
          Parameter.flag("NoNewWindow", "nnw"),
          Parameter.flag("LoadUserProfile", "Lup"),
          Parameter.flag("UseNewEnvironment"),
          Parameter.of("RedirectStandardOutput", "RSO"),
          Parameter.of("RedirectStandardError", "RSE"),
          Parameter.of("RedirectStandardInput", "RSI"));
  private static final Signature SESSION =
      Signature.of(
          Parameter.at(0, "ComputerName", "cn"),
          Parameter.of("Credential"),
          Parameter.of("VMName"),
          Parameter.of("VMId"),
          Parameter.of("Name"));

  private final Reading reading;
  private final Calls calls;
  private final Tasks tasks;

  Launches(Reading reading, Calls calls) {
    this.reading = reading;
    this.calls = calls;
    tasks = new Tasks(this);
  }

  @Nullable Value run(Cmdlet made, Scope scope) {
    return switch (made.plainName()) {
      case "invoke-command" -> invoke(made, scope);
      case "start-job", "start-threadjob" -> job(made, scope);
      case "start-process" -> process(made, scope);
      case "new-pssession" -> session(made);
      default -> tasks.run(made, scope);
    };
  }

  private @Nullable Value invoke(Cmdlet made, Scope scope) {
    Bound bound = INVOKE.bind(made.arguments());
    Optional<Value> code = bound.get("ScriptBlock").or(() -> bound.get("ComputerName"));
    if (!(code.orElse(null) instanceof Block block)) {
      return null;
    }
    Optional<Value> session = bound.get("Session");
    boolean machine = bound.get("VMName").or(() -> bound.get("VMId")).isPresent();
    boolean remote =
        bound.get("ComputerName").filter(each -> each != block).isPresent()
            || bound.get("HostName").or(() -> bound.get("ConnectionUri")).isPresent()
            || session.isPresent();
    machine |= session.flatMap(each -> Values.entry(each, "vm")).isPresent();
    Optional<Value> credential =
        bound.get("Credential").or(() -> session.flatMap(each -> Values.entry(each, "credential")));
    List<Value> values = bound.get("ArgumentList").map(Values::each).orElse(List.of());
    Scope inner = scope;
    if (remote || machine) {
      Start how = machine ? Start.POWERSHELL_DIRECT : Start.REMOTE_POWERSHELL;
      Place at = bound.at("ComputerName").or(() -> session.map(Value::at)).orElse(made.at());
      Word account = credential.map(each -> user(each)).orElse(Values.unknown("?", at).word());
      inner = scope.as(Optional.of(new RunAs(account, how)), Optional.empty());
    }
    return calls.block(block, Calls.inOrder(values), null, inner);
  }

  /** The account of a credential. */
  static Word user(Value credential) {
    Optional<Value> user = Values.entry(credential, "username");
    Value named = user.orElse(credential);
    return Values.word(named, "?", named.at());
  }

  private @Nullable Value job(Cmdlet made, Scope scope) {
    Bound bound = JOB.bind(made.arguments());
    if (!(bound.get("ScriptBlock").orElse(null) instanceof Block block)) {
      return null;
    }
    List<Value> values = bound.get("ArgumentList").map(Values::each).orElse(List.of());
    Optional<RunAs> runAs =
        bound.get("Credential").map(each -> new RunAs(user(each), Start.RUN_AS));
    calls.block(block, Calls.inOrder(values), null, scope.as(runAs, Optional.empty()));
    return new Nothing(made.at());
  }

  private Value session(Cmdlet made) {
    Bound bound = SESSION.bind(made.arguments());
    Map<String, Value> entries = new LinkedHashMap<>();
    bound.get("Credential").ifPresent(each -> entries.put("credential", each));
    bound.get("VMName").or(() -> bound.get("VMId")).ifPresent(each -> entries.put("vm", each));
    return new Table("pssession", entries, false, made.at());
  }

  private @Nullable Value process(Cmdlet made, Scope scope) {
    Bound bound = PROCESS.bind(made.arguments());
    Optional<Value> file = bound.get("FilePath");
    if (file.isEmpty()) {
      return null;
    }
    Optional<RunAs> runAs =
        bound.get("Credential").map(each -> new RunAs(user(each), Start.RUN_AS));
    boolean elevated =
        bound.get("Verb").flatMap(Values::known).filter("runas"::equalsIgnoreCase).isPresent();
    Scope inner = scope.as(runAs, elevated ? Optional.of(true) : Optional.empty());
    start(file.get(), bound.get("ArgumentList"), inner, made.at());
    return new Nothing(made.at());
  }

  /** Starts a program with the command line that its arguments make. */
  void start(Value file, Optional<Value> arguments, Scope scope, Place at) {
    List<Word> words = new ArrayList<>();
    words.add(Values.word(file, "?", file.at()));
    for (Value each : arguments.map(Values::each).orElse(List.of())) {
      words.addAll(Words.split(Values.word(each, "?", each.at())));
    }
    reading.transcript().run(words, scope, at);
  }
}
