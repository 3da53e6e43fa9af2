package io.github.bitswise.read;

import io.github.bitswise.bits.Call;
import io.github.bitswise.bits.HabitKind;
import io.github.bitswise.bits.Method;
import io.github.bitswise.bits.Preparation;
import io.github.bitswise.bits.Step;
import io.github.bitswise.bitstransfer.BitsJob;
import io.github.bitswise.bitstransfer.Invocation;
import io.github.bitswise.bitstransfer.Meaning;
import io.github.bitswise.bitstransfer.Request;
import io.github.bitswise.bitstransfer.TransferCmdlet;
import io.github.bitswise.job.Tool;
import io.github.bitswise.script.Action;
import io.github.bitswise.script.Cmdlet;
import io.github.bitswise.script.Command;
import io.github.bitswise.script.Value;
import io.github.bitswise.script.Value.Items;
import io.github.bitswise.script.Value.Output;
import io.github.bitswise.script.Value.Table;
import io.github.bitswise.script.Value.Text;
import io.github.bitswise.script.Word;
import io.github.bitswise.source.Known;
import io.github.bitswise.source.Place;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Follows the jobs of a PowerShell script through its cmdlets. */
final class CmdletReader {
  /** Commands with these verbs only look at what they are given, or pass it on. */
  private static final Set<String> HARMLESS =
      Set.of(
          "write",
          "out",
          "format",
          "select",
          "sort",
          "group",
          "measure",
          "where",
          "foreach",
          "convertto",
          "export",
          "tee",
          "compare");

  private final ScriptJobs jobs;
  private final ScriptOutcome outcome;
  private final ScriptSecrets secrets;
  private final List<Step> shared;
  private final CmdletJobs followed;
  private final Surroundings surroundings;
  private final Set<Place> noted = new HashSet<>();

  /**
   * @param shared what was set for all jobs that are made from then on
   */
  CmdletReader(
      ScriptJobs jobs,
      ScriptOutcome outcome,
      ScriptSecrets secrets,
      List<Step> shared,
      Surroundings surroundings) {
    this.surroundings = surroundings;
    this.jobs = jobs;
    this.outcome = outcome;
    this.secrets = secrets;
    this.shared = shared;
    followed = new CmdletJobs(jobs);
  }

  /** Follows one cmdlet; the job that it was about, if that was one. */
  @Nullable ScriptJob read(Cmdlet cmdlet) {
    Command command = command(cmdlet);
    Optional<TransferCmdlet> which = TransferCmdlet.of(cmdlet);
    if (which.isEmpty()) {
      other(cmdlet, command);
      return null;
    }
    outcome.uses(Tool.POWERSHELL, cmdlet.name().at());
    Invocation invocation = Invocation.read(which.get(), cmdlet);
    invocation.secrets().forEach(each -> secrets.note(each.text(), each.at()));
    Meaning meaning = invocation.meaning();
    if (meaning instanceof Meaning.Creations creations) {
      return create(creations, cmdlet, command);
    } else if (meaning instanceof Meaning.JobCommand asked) {
      return ask(which.get(), asked, cmdlet, command);
    } else if (meaning instanceof Meaning.Query query) {
      query(query, cmdlet, command);
    } else if (meaning instanceof Meaning.Misused misused) {
      misused
          .misuses()
          .forEach(each -> outcome.aside(each.action(), command, each.at(), Tool.POWERSHELL));
    }
    return null;
  }

  private ScriptJob create(Meaning.Creations creations, Cmdlet cmdlet, Command command) {
    List<ScriptJob> made = new ArrayList<>();
    for (Meaning.Creation creation : creations.jobs()) {
      ScriptJob job = new ScriptJob(creation.name(), command, Tool.POWERSHELL);
      shared.forEach(step -> job.add(step, command.way()));
      job.note(command.words());
      add(job, creation.requests(), command, false);
      jobs.add(job, command);
      made.add(job);
    }
    followed.gives(cmdlet, made);
    boolean waits =
        creations.jobs().stream()
            .flatMap(creation -> creation.requests().stream())
            .anyMatch(each -> each.action() instanceof Preparation.Transfer);
    if (waits) {
      followed.silence(cmdlet);
    }
    return made.get(made.size() - 1);
  }

  private @Nullable ScriptJob ask(
      TransferCmdlet which, Meaning.JobCommand asked, Cmdlet cmdlet, Command command) {
    CmdletJobs.Found found = followed.of(asked.jobs(), command);
    followed.gives(cmdlet, found.jobs());
    habits(which, asked, found.jobs(), command);
    if (found.jobs().isEmpty()) {
      for (Request each : asked.requests()) {
        outcome.aside(each.action(), command, each.at(), Tool.POWERSHELL);
      }
      return null;
    }
    for (ScriptJob job : found.jobs()) {
      if (found.doubtful()) {
        asked.requests().forEach(each -> job.addDoubtful(step(each, command, true)));
      } else {
        job.note(command.words());
        job.add(asked.undefined());
        add(job, asked.requests(), command, found.sometimes());
      }
    }
    return found.jobs().size() == 1 ? found.jobs().get(0) : null;
  }

  /** What such a call says of how the script takes BITS. */
  private void habits(
      TransferCmdlet which, Meaning.JobCommand asked, List<ScriptJob> jobs, Command command) {
    Place at = command.words().get(0).at();
    if (which == TransferCmdlet.REMOVE) {
      followed
          .all(asked.jobs())
          .map(allUsers -> allUsers ? "-AllUsers" : "")
          .map(written -> new Preparation.Habit(HabitKind.JOBS_OF_OTHERS, written))
          .ifPresent(habit -> outcome.aside(habit, command, at, Tool.POWERSHELL));
    }
    if (surroundings.core() && asked.jobs().stream().anyMatch(Output.class::isInstance)) {
      Preparation habit = new Preparation.Habit(HabitKind.DESERIALIZED_JOB, which.label());
      jobs.forEach(job -> job.add(ScriptOutcome.step(habit, command, at), command.way()));
    }
  }

  /** A property of what a cmdlet gave out: is it there? */
  void read(Action.Look look) {
    Output of = look.member().of();
    boolean silent = of.of().stream().anyMatch(followed::silent);
    Set<ScriptJob> jobs = followed.watched(List.of(of));
    if (!jobs.isEmpty() && (silent || !BitsJob.has(look.member().name())) && noted.add(look.at())) {
      Preparation habit = new Preparation.Habit(HabitKind.RESULT_MEMBER, look.member().name());
      jobs.forEach(
          job -> job.add(new Step(habit, Optional.empty(), Known.unknown(), look.at()), List.of()));
    }
  }

  /** Settings of .NET that are made for the connections of BITS, which do not know them. */
  void read(Action.Setting setting) {
    String member = setting.member().toLowerCase(Locale.ROOT);
    if (!surroundings.connects()
        && member.contains("servicepointmanager")
        && noted.add(setting.at())) {
      Preparation habit = new Preparation.Habit(HabitKind.DOTNET_PROTOCOLS, setting.member());
      shared.add(new Step(habit, Optional.empty(), Known.unknown(), setting.at()));
    }
  }

  private static void add(
      ScriptJob job, List<Request> requests, Command command, boolean sometimes) {
    requests.forEach(each -> job.add(step(each, command, sometimes), command.way()));
  }

  private void query(Meaning.Query query, Cmdlet cmdlet, Command command) {
    CmdletJobs.Found found = followed.of(query, command);
    followed.gives(cmdlet, found.jobs());
    if (query.names().isEmpty() && query.ids().isEmpty()) {
      followed.asksForAll(cmdlet, query.allUsers());
    }
    if (query.allUsers() || found.jobs().isEmpty()) {
      Call call =
          query.ids().isEmpty()
              ? new Call.EnumJobs(query.allUsers())
              : new Call.Plain(Method.GET_JOB);
      outcome.aside(call, command, cmdlet.name().at(), Tool.POWERSHELL);
    }
  }

  /** A loop that goes on until jobs are in other states. */
  void read(Action.Wait wait) {
    Preparation waits = new Preparation.WaitFor(Waiting.states(wait.whilst()), wait.bounded());
    Step step = new Step(waits, Optional.empty(), Known.unknown(), wait.at());
    for (ScriptJob job : followed.watched(wait.watched())) {
      job.add(step, List.of());
    }
  }

  /** What a command may do to the jobs that it is given, of which nothing else is known. */
  private void handedOver(Cmdlet cmdlet, Command command) {
    List<Value> given = new ArrayList<>(cmdlet.input());
    cmdlet.arguments().forEach(each -> each.value().ifPresent(given::add));
    boolean harmless =
        HARMLESS.contains(cmdlet.plainName().replaceAll("-.*", ""))
            || given.stream().noneMatch(Output.class::isInstance);
    if (!harmless) {
      Step perhaps =
          step(new Request(new Call.Plain(Method.COMPLETE), cmdlet.name().at()), command, true);
      followed
          .watched(given.stream().filter(Output.class::isInstance).map(Output.class::cast).toList())
          .forEach(job -> job.add(perhaps, command.way()));
    }
  }

  /** {@code Set-Service BITS -StartupType Disabled}, and passwords as plain texts. */
  private void other(Cmdlet cmdlet, Command command) {
    handedOver(cmdlet, command);
    if (cmdlet.plainName().equals("convertto-securestring")) {
      command.arguments().stream()
          .filter(Word::known)
          .forEach(word -> secrets.note(word.text(), word.at()));
    }
    if (cmdlet.plainName().equals("disconnect-pssession")) {
      outcome.disconnects(cmdlet.name().at());
    }
    if (!cmdlet.plainName().equals("set-service")) {
      return;
    }
    boolean bits = command.arguments().stream().anyMatch(word -> word.is("BITS"));
    boolean type =
        cmdlet.arguments().stream()
            .anyMatch(
                each ->
                    each.parameter()
                        .filter(word -> word.text().toLowerCase(Locale.ROOT).startsWith("startup"))
                        .isPresent());
    if (bits && type) {
      boolean disabled = command.arguments().stream().anyMatch(word -> word.is("Disabled"));
      shared.add(ScriptOutcome.step(new Preparation.SetStartType(disabled), command, cmdlet.at()));
    }
  }

  private static Step step(Request request, Command command, boolean sometimes) {
    Place at = request.at();
    return new Step(
        request.action(), Optional.empty(), ScriptOutcome.elevated(command), sometimes, at);
  }

  /** The cmdlet as a command with the words that are known of it. */
  private static Command command(Cmdlet cmdlet) {
    List<Word> words = new ArrayList<>();
    words.add(cmdlet.name());
    cmdlet.arguments().forEach(each -> each.value().ifPresent(value -> words(value, words)));
    cmdlet.input().forEach(value -> words(value, words));
    return new Command(
        List.copyOf(words),
        cmdlet.way(),
        cmdlet.runAs(),
        cmdlet.elevated(),
        List.of(),
        cmdlet.at());
  }

  private static void words(Value value, List<Word> words) {
    if (value instanceof Text text) {
      words.add(text.word());
    } else if (value instanceof Items items) {
      items.values().forEach(each -> words(each, words));
    } else if (value instanceof Table table && Set.of("", "row").contains(table.type())) {
      table.entries().values().forEach(each -> words(each, words));
    } else if (value instanceof Table table && table.type().equals("pscredential")) {
      Optional.ofNullable(table.entries().get("username")).ifPresent(each -> words(each, words));
    } else if (value instanceof Value.Perhaps perhaps) {
      words(perhaps.value(), words);
    }
  }
}
