package io.github.bitswise.read;

import io.github.bitswise.bits.Action;
import io.github.bitswise.bits.Event;
import io.github.bitswise.bits.Program;
import io.github.bitswise.bits.Step;
import io.github.bitswise.job.Client;
import io.github.bitswise.job.JobConfiguration;
import io.github.bitswise.job.Tool;
import io.github.bitswise.machine.Account;
import io.github.bitswise.machine.AccountName;
import io.github.bitswise.machine.Machine;
import io.github.bitswise.machine.SessionKind;
import io.github.bitswise.machine.World;
import io.github.bitswise.scenario.Programmed;
import io.github.bitswise.scenario.Scenario;
import io.github.bitswise.script.Command;
import io.github.bitswise.script.RunAs;
import io.github.bitswise.script.Word;
import io.github.bitswise.source.Known;
import io.github.bitswise.source.Place;
import io.github.bitswise.source.Variables;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a script comes to: its jobs, and beside them what belongs to none. */
final class ScriptOutcome {

  /** Who an account is of which only that is known how it comes in. */
  private static final Map<RunAs.Start, String> NAMELESS =
      Map.of(
          RunAs.Start.REMOTE_POWERSHELL, "remote user",
          RunAs.Start.POWERSHELL_DIRECT, "user of the virtual machine",
          RunAs.Start.RUN_AS, "other user");

  private final String file;
  private final List<Step> aside = new ArrayList<>();
  private final Set<String> variables = new LinkedHashSet<>();
  private final Map<Tool, Place> tools = new EnumMap<>(Tool.class);
  private @Nullable Tool asideTool;
  private @Nullable Place disconnected;

  ScriptOutcome(String file) {
    this.file = file;
  }

  /** Takes note that a tool is used. */
  void uses(Tool tool, Place at) {
    tools.putIfAbsent(tool, at);
  }

  /** Takes note that the sessions on other computers are left open, with nobody at them. */
  void disconnects(Place at) {
    disconnected = at;
  }

  /** Something that belongs to no job. */
  void aside(Action action, Command command, Place at, Tool tool) {
    aside(step(action, command, at), command, tool);
  }

  void aside(Step step, Command command, Tool tool) {
    asideTool = asideTool == null ? tool : asideTool;
    aside.add(step);
    command.words().forEach(word -> word.variables().forEach(v -> variables.add(v.written())));
  }

  static Step step(Action action, Command command, Place at) {
    return new Step(action, Optional.empty(), elevated(command), at);
  }

  static Known<Boolean> elevated(Command command) {
    return command
        .elevated()
        .map(value -> Known.stated(value, command.at()))
        .orElse(Known.unknown());
  }

  Scenario scenario(ScriptJobs jobs) {
    Map<String, Account> accounts = new LinkedHashMap<>();
    Map<String, Program> programs = new LinkedHashMap<>();
    List<JobConfiguration> configurations = new ArrayList<>();
    Map<String, Integer> uses = new HashMap<>();
    Map<String, Place> used = new HashMap<>();
    for (ScriptJob job : jobs.all()) {
      int use = uses.merge(job.name(), 1, Integer::sum);
      String unique = use == 1 ? job.name() : job.name() + " #" + use;
      Program program = job.program();
      JobConfiguration configuration =
          Programmed.of(
              job.configuration(
                  unique,
                  owner(job, accounts),
                  client(job.tool(), whereUsed(job, used), job.variables())),
              program);
      configurations.add(configuration);
      programs.put(unique, program);
      ScenarioReader.addNamed(accounts, configuration);
      program.steps().forEach(step -> ScenarioReader.addNamed(accounts, step));
    }
    Optional<JobConfiguration> commands = commands();
    commands.ifPresent(
        none -> programs.put(none.name(), new Program(List.copyOf(aside), none.at())));
    World world =
        new World(Machine.unknown(), Collections.unmodifiableMap(accounts), List.of(), List.of());
    return Scenario.of(file, world)
        .with(List.copyOf(configurations), Collections.unmodifiableMap(programs), commands)
        .with(timeline(accounts.values()), List.of());
  }

  private List<Event> timeline(Collection<Account> accounts) {
    Place at = disconnected;
    return at == null
        ? List.of()
        : accounts.stream()
            .filter(
                each -> each.sessions().orElse(List.of()).contains(SessionKind.REMOTE_POWERSHELL))
            .<Event>map(each -> new Event.Disconnect(each.name(), at))
            .toList();
  }

  private Optional<JobConfiguration> commands() {
    return aside.isEmpty()
        ? Optional.empty()
        : Optional.of(
            JobConfiguration.none(
                client(asideTool, tools.getOrDefault(asideTool, Place.UNSTATED), variables),
                Known.unknown(),
                aside.get(0).at()));
  }

  /** Where its tool is first used for the same account: what is to be said of it, is said once. */
  private Place whereUsed(ScriptJob job, Map<String, Place> used) {
    if (job.tool() != Tool.POWERSHELL) {
      return tools.getOrDefault(job.tool(), Place.UNSTATED);
    }
    String account = job.runAs().map(as -> as.how() + " " + as.account().text()).orElse("");
    return used.computeIfAbsent(account, first -> job.at());
  }

  private Client client(@Nullable Tool tool, Place at, Collection<String> written) {
    Client unknown = Client.UNKNOWN;
    return new Client(
        unknown.impersonates(),
        unknown.cloaking(),
        unknown.impersonationLevel(),
        tool == null ? unknown.tool() : Known.stated(tool, at),
        unknown.library(),
        unknown.service(),
        new Variables(List.copyOf(written)));
  }

  private static Known<String> owner(ScriptJob job, Map<String, Account> accounts) {
    Optional<RunAs> runAs = job.runAs();
    String nameless = runAs.map(as -> NAMELESS.getOrDefault(as.how(), "")).orElse("");
    if (runAs.isEmpty() || !runAs.get().account().known() && nameless.isEmpty()) {
      return Known.unknown();
    }
    Word word = runAs.get().account();
    String name =
        !word.known()
            ? nameless
            : AccountName.canonical(word.text().isEmpty() ? "SYSTEM" : word.text());
    Account account = Account.named(name, word.at());
    accounts.putIfAbsent(
        AccountName.key(name),
        account.kind().system() ? account : account.loggedOn(sessions(runAs.get(), word.at())));
    return Known.stated(name, word.at());
  }

  private static Known<List<SessionKind>> sessions(RunAs runAs, Place at) {
    return switch (runAs.how()) {
      case TASK -> Known.stated(List.of(SessionKind.BATCH), at);
      case INTERACTIVE_TASK -> Known.stated(List.of(SessionKind.INTERACTIVE), at);
      case RUN_AS -> Known.stated(List.of(SessionKind.RUN_AS), at);
      case REMOTE -> Known.unknown();
      case REMOTE_POWERSHELL -> Known.stated(List.of(SessionKind.REMOTE_POWERSHELL), at);
      case POWERSHELL_DIRECT -> Known.stated(List.of(SessionKind.POWERSHELL_DIRECT), at);
      case SERVICE -> Known.stated(List.of(SessionKind.SERVICE), at);
    };
  }
}
