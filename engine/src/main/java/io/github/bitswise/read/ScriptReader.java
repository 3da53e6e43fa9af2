package io.github.bitswise.read;

import io.github.bitswise.bits.Action;
import io.github.bitswise.bits.Call;
import io.github.bitswise.bits.Method;
import io.github.bitswise.bits.Pointer;
import io.github.bitswise.bits.Preparation;
import io.github.bitswise.bits.Step;
import io.github.bitswise.bitsadmin.Invocation;
import io.github.bitswise.bitsadmin.Meaning;
import io.github.bitswise.bitsadmin.Request;
import io.github.bitswise.bitsadmin.Switch;
import io.github.bitswise.job.JobState;
import io.github.bitswise.job.Tool;
import io.github.bitswise.machine.AccountName;
import io.github.bitswise.scenario.Scenario;
import io.github.bitswise.script.Cmdlet;
import io.github.bitswise.script.Command;
import io.github.bitswise.script.Script;
import io.github.bitswise.script.Word;
import io.github.bitswise.source.Known;
import io.github.bitswise.source.Place;
import io.github.bitswise.source.ScriptText.Language;
import io.github.bitswise.source.SourceText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The jobs of a script: follows each from the command that makes it to the one that ends it. What
 * is done that belongs to none of them becomes the commands of the scenario.
 */
final class ScriptReader {

  private static final String BITSADMIN = "bitsadmin";

  private final ScriptOutcome outcome;
  private final NestedCommands nested;
  private final Language language;
  private final ScriptJobs jobs = new ScriptJobs();
  private final CmdletReader cmdlets;
  private final List<Step> shared = new ArrayList<>();
  private final ScriptSecrets secrets = new ScriptSecrets();
  private final List<Looked> looks = new ArrayList<>();
  private final List<Place> counted = new ArrayList<>();
  private @Nullable ScriptJob last;

  /** A look at a job, or at all jobs where there is none. */
  private record Looked(@Nullable ScriptJob job, Place at) {}

  ScriptReader(SourceText source, Language language) {
    this.language = language;
    outcome = new ScriptOutcome(source.name());
    nested = new NestedCommands(source);
    cmdlets = new CmdletReader(jobs, outcome, secrets, shared, Surroundings.of(source.text()));
  }

  /** The scenario that a script amounts to. */
  Scenario read(Script script) {
    nested.startAfter(script.actions());
    secrets.readAs(language);
    script.actions().forEach(action -> act(action, language, 0));
    return outcome.scenario(jobs);
  }

  private void act(io.github.bitswise.script.Action action, Language spoken, int depth) {
    if (action instanceof Command command) {
      command(command);
      command.piped().forEach(this::command);
      nested.of(command, spoken, depth).forEach((next, language) -> act(next, language, depth + 1));
    } else if (action instanceof Cmdlet cmdlet) {
      last = cmdlets.read(cmdlet);
    } else if (action instanceof io.github.bitswise.script.Action.ResultTest test) {
      test(test);
    } else if (action instanceof io.github.bitswise.script.Action.Loop loop) {
      loop(loop);
    } else if (action instanceof io.github.bitswise.script.Action.Wait wait) {
      cmdlets.read(wait);
    } else if (action instanceof io.github.bitswise.script.Action.Look look) {
      cmdlets.read(look);
    } else if (action instanceof io.github.bitswise.script.Action.Setting setting) {
      cmdlets.read(setting);
    }
  }

  /** What of the script must never be shown; of use after reading. */
  ScriptSecrets secrets() {
    return secrets;
  }

  private void command(Command command) {
    if (bitsadmin(command)) {
      outcome.uses(Tool.BITSADMIN, command.words().get(0).at());
      Invocation invocation = Invocation.read(command.arguments(), command.at());
      secrets.note(invocation.secrets());
      last = null;
      run(invocation.meaning(), command);
      password(invocation, command);
    } else {
      last = null;
      secrets.note(command);
      startType(command);
      if (command.program().equals("set") && counts(command)) {
        counted.add(command.at());
      }
    }
  }

  /** By its name or, where a variable holds that, by how the variable is called. */
  private static boolean bitsadmin(Command command) {
    Word program = command.words().get(0);
    boolean hidden =
        !program.known()
            && program.text().toLowerCase(Locale.ROOT).contains("bits")
            && command.arguments().stream()
                .findFirst()
                .filter(w -> w.text().startsWith("/"))
                .isPresent();
    return command.program().equals(BITSADMIN) || hidden;
  }

  /** {@code sc config bits start= disabled}: what follows finds no service. */
  private void startType(Command command) {
    List<Word> words = command.arguments();
    if (!command.program().equals("sc")
        || words.size() < 3
        || !words.get(0).is("config")
        || !words.get(1).is("bits")) {
      return;
    }
    String set =
        words.stream().skip(2).map(Word::text).reduce("", String::concat).toLowerCase(Locale.ROOT);
    int start = set.indexOf("start=");
    if (start >= 0) {
      boolean disabled = set.startsWith("disabled", start + "start=".length());
      shared.add(step(new Preparation.SetStartType(disabled), command, command.at()));
    }
  }

  private static boolean counts(Command set) {
    return set.arguments().stream().findFirst().filter(word -> word.is("/a")).isPresent();
  }

  private void run(Meaning meaning, Command command) {
    if (meaning instanceof Meaning.Creation creation) {
      create(creation.name(), creation.requests(), command);
    } else if (meaning instanceof Meaning.Transfer transfer) {
      create(transfer.name(), transfer.requests(), command);
    } else if (meaning instanceof Meaning.JobCommand asked) {
      ask(asked, command);
    } else if (meaning instanceof Meaning.Reading reading) {
      looks.add(new Looked(jobs.named(reading.job(), command).orElse(null), command.at()));
    } else if (meaning instanceof Meaning.Listing listing) {
      looks.add(new Looked(null, command.at()));
      aside(new Call.EnumJobs(listing.allUsers()), command, command.at());
    } else if (meaning instanceof Meaning.Reset reset) {
      reset(reset, command);
    } else if (meaning instanceof Meaning.SetIeProxy set) {
      aside(set.action(), command, set.at());
      shared.add(step(set.action(), command, set.at()));
    } else if (meaning instanceof Meaning.Misused misused) {
      misused.misuses().forEach(each -> aside(each.action(), command, each.at()));
    }
  }

  private void create(Word name, List<Request> requests, Command command) {
    ScriptJob job = new ScriptJob(name, command, Tool.BITSADMIN);
    shared.forEach(step -> job.add(step, command.way()));
    job.note(command.words());
    add(job, requests, command);
    jobs.add(job, command);
    last = job;
  }

  private void ask(Meaning.JobCommand asked, Command command) {
    Optional<ScriptJob> found = jobs.named(asked.job(), command);
    List<ScriptJob> meant =
        found.isEmpty() && asked.job().variable().isPresent() ? jobs.meant(command) : List.of();
    if (found.isPresent()) {
      ScriptJob job = found.get();
      job.note(command.words());
      if (jobs.ambiguous(asked.job(), command)) {
        job.add(step(new Preparation.Ambiguous(), command, asked.job().at()), command.way());
      }
      job.add(asked.undefined());
      add(job, asked.requests(), command);
      last = job;
    } else if (!meant.isEmpty()) {
      // It may be any of them.
      meant.forEach(job -> asked.requests().forEach(each -> job.addDoubtful(step(each, command))));
    } else {
      asked.requests().forEach(each -> outcome.aside(step(each, command), command, Tool.BITSADMIN));
    }
  }

  private void add(ScriptJob job, List<Request> requests, Command command) {
    for (Request request : requests) {
      if (request.action() instanceof Call call && call.method() == Method.SET_HELPER_TOKEN) {
        Call ask = new Call.QueryInterface(Pointer.TOKEN_OPTIONS, "IBitsTokenOptions");
        job.add(step(ask, command, request.at()), command.way());
      }
      job.add(step(request, command), command.way());
    }
  }

  /** A password in the command line itself that no call carries. */
  private void password(Invocation invocation, Command command) {
    if (invocation.command().filter(Switch.SET_HELPER_TOKEN::equals).isPresent()
        && command.arguments().size() > 2) {
      invocation.secrets().stream()
          .filter(secret -> secret.text().indexOf('%') < 0)
          .map(secret -> command.arguments().get(command.arguments().size() - 2))
          .findFirst()
          .ifPresent(user -> aside(new Preparation.ShowPassword(user.text()), command, user.at()));
    }
  }

  private void reset(Meaning.Reset reset, Command command) {
    aside(reset.action(), command, reset.at());
    Step cancel = step(new Call.Plain(Method.CANCEL), command, reset.at());
    jobs.open(command).forEach(job -> job.add(cancel, command.way()));
  }

  private void test(io.github.bitswise.script.Action.ResultTest test) {
    if (last != null) {
      last.add(
          new Step(new Preparation.TestExitCode(), Optional.empty(), Known.unknown(), test.at()),
          List.of());
      last = null;
    }
  }

  /** A loop that looks at a job waits for it. */
  private void loop(io.github.bitswise.script.Action.Loop loop) {
    Place from = loop.repeated();
    Set<ScriptJob> watched = new LinkedHashSet<>();
    for (Looked look : looks) {
      if (within(look.at(), from)) {
        if (look.job() != null) {
          watched.add(look.job());
        } else {
          watched.addAll(jobs.open());
        }
      }
    }
    List<JobState> states =
        loop.whilst().isEmpty() ? states(loop.literals()) : Waiting.states(loop.whilst());
    boolean bounded = loop.bounded() || counted.stream().anyMatch(at -> within(at, from));
    Step wait =
        new Step(
            new Preparation.WaitFor(states, bounded), Optional.empty(), Known.unknown(), loop.at());
    watched.forEach(job -> job.add(wait, List.of()));
  }

  private static boolean within(Place inner, Place outer) {
    return inner.start() >= outer.start() && inner.end() <= outer.end();
  }

  /** The states that the texts of conditions name. */
  private static List<JobState> states(List<Word> literals) {
    Set<JobState> states = new LinkedHashSet<>();
    for (Word literal : literals) {
      for (String part : literal.text().toUpperCase(Locale.ROOT).split("[^A-Z_]+")) {
        for (JobState state : JobState.values()) {
          if (part.equals(state.name())) {
            states.add(state);
          }
        }
      }
    }
    return List.copyOf(states);
  }

  private void aside(Action action, Command command, Place at) {
    outcome.aside(action, command, at, Tool.BITSADMIN);
  }

  private static Step step(Request request, Command command) {
    return new Step(
        request.action(),
        request.as().map(word -> AccountName.canonical(word.text())),
        ScriptOutcome.elevated(command),
        request.at());
  }

  private static Step step(Action action, Command command, Place at) {
    return ScriptOutcome.step(action, command, at);
  }
}
