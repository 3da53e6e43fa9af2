package io.github.bitswise.read;

import io.github.bitswise.bits.Event;
import io.github.bitswise.bits.Preparation;
import io.github.bitswise.bits.Program;
import io.github.bitswise.bits.Step;
import io.github.bitswise.job.JobConfiguration;
import io.github.bitswise.job.JobState;
import io.github.bitswise.machine.Account;
import io.github.bitswise.machine.AccountName;
import io.github.bitswise.machine.Machine;
import io.github.bitswise.machine.World;
import io.github.bitswise.scenario.Expectation;
import io.github.bitswise.scenario.Programmed;
import io.github.bitswise.scenario.Scenario;
import io.github.bitswise.source.Known;
import io.github.bitswise.source.Place;
import io.github.bitswise.tree.Value;
import io.github.bitswise.tree.Value.Entry;
import io.github.bitswise.tree.Value.Mapping;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A scenario file: every problem in one run, then the model. */
final class ScenarioReader {

  private final String file;
  private final Given given;
  private final Optional<String> owner;
  private final Problems problems;

  /**
   * @param owner the account that owns the jobs whose owner the file does not state
   */
  ScenarioReader(String file, Given given, Optional<String> owner, Problems problems) {
    this.file = file;
    this.given = given;
    this.owner = owner;
    this.problems = problems;
  }

  /** The scenario; of no use where there are problems afterwards. */
  Scenario read(Value tree) {
    Fields root = Fields.of(tree);
    if (unsupported(root)) {
      return read(Fields.of(null));
    }
    if (!(tree instanceof Mapping)) {
      problems.add(
          tree.at(),
          "the file is " + tree.kind(),
          "expected " + ScenarioShape.ROOT.expected() + ", or the JSON of Get-BitsTransfer");
    } else if (root.entries().stream().allMatch(e -> isVersion(e))) {
      problems.add(
          tree.at(),
          "there is neither a job nor a machine in this file",
          "expected " + ScenarioShape.ROOT.expected());
    } else {
      ScenarioShape.ROOT.check(tree, problems);
    }
    return read(root);
  }

  private static boolean isVersion(Entry entry) {
    return entry.key().text().equals(ScenarioShape.VERSION);
  }

  /** Whether the file is of another version: then its other keys may mean anything. */
  private boolean unsupported(Fields root) {
    return root.entry(ScenarioShape.VERSION)
        .filter(e -> !(e.value() instanceof Value.Scalar s && s.isInteger() && s.integer() == 1))
        .map(
            e -> {
              problems.add(
                  e.value().at(),
                  "this version of the format is not supported",
                  "expected `bitswise: 1`");
              return true;
            })
        .orElse(false);
  }

  private Scenario read(Fields root) {
    Machine machine = new MachineReader(problems).read(root.section("machine"));
    Map<String, Account> accounts = new AccountsReader(problems).read(root.value("accounts"));
    JobsReader jobsReader = new JobsReader(problems);
    Map<String, JobConfiguration> jobs = jobsReader.read(root);
    for (JobConfiguration job : jobs.values()) {
      addNamed(accounts, job);
    }
    jobsReader
        .programs()
        .values()
        .forEach(program -> program.steps().forEach(step -> addNamed(accounts, step)));
    Optional<JobConfiguration> commands = jobsReader.commands(root);
    commands.ifPresent(each -> addNamed(accounts, each));
    Map<String, String> names = new LinkedHashMap<>();
    accounts.forEach((key, account) -> names.put(key, account.name()));
    given
        .machine()
        .ifPresent(m -> m.accounts().forEach((key, a) -> names.putIfAbsent(key, a.name())));
    owner.ifPresent(who -> names.putIfAbsent(AccountName.key(who), AccountName.canonical(who)));
    Set<String> jobNames = jobs.keySet();
    List<Event> timeline = new TimelineReader(jobs, names, problems).read(root);
    addNamed(accounts, timeline);
    Map<String, Program> programs = new LinkedHashMap<>(jobsReader.programs());
    jobs.replaceAll((name, job) -> goneOnWith(job, timeline, programs));
    List<Expectation> expectations = new ExpectationsReader(jobNames, problems).read(root);
    World world =
        new World(
            machine,
            Collections.unmodifiableMap(accounts),
            EndpointsReader.read(root.value("servers")),
            EndpointsReader.read(root.value("proxies")));
    return Scenario.of(file, world)
        .with(List.copyOf(jobs.values()), Collections.unmodifiableMap(programs), commands)
        .with(timeline, expectations);
  }

  /** Adds the accounts that a job names and nobody describes: nothing is known of them. */
  static void addNamed(Map<String, Account> accounts, JobConfiguration job) {
    add(accounts, job.owner());
    job.client().impersonates().ifPresent(user -> add(accounts, user));
    job.helperToken().ifPresent(token -> add(accounts, token.account(), token.at()));
  }

  /** A job that the timeline calls is written out in calls, so that those can go on from there. */
  static JobConfiguration goneOnWith(
      JobConfiguration job, List<Event> timeline, Map<String, Program> programs) {
    List<Event.Called> calls =
        timeline.stream()
            .filter(Event.Called.class::isInstance)
            .map(Event.Called.class::cast)
            .filter(call -> call.job().equals(job.name()))
            .toList();
    if (programs.containsKey(job.name()) || calls.stream().allMatch(Event.Called::resumes)) {
      return job;
    }
    boolean resumed = calls.stream().anyMatch(Event.Called::resumes);
    Program usual =
        UsualProgram.of(job, !resumed && !job.kept() && job.state() == JobState.SUSPENDED);
    programs.put(job.name(), usual);
    return Programmed.of(job, usual);
  }

  /** Adds who is impersonated at the calls of a timeline. */
  static void addNamed(Map<String, Account> accounts, List<Event> timeline) {
    for (Event event : timeline) {
      if (event instanceof Event.Called call) {
        addNamed(accounts, call.step());
      }
    }
  }

  /** Adds who is impersonated at a step. */
  static void addNamed(Map<String, Account> accounts, Step step) {
    step.as().ifPresent(name -> add(accounts, name, step.at()));
    if (step.action() instanceof Preparation.LogonUser logon) {
      add(accounts, logon.account(), step.at());
    }
  }

  private static void add(Map<String, Account> accounts, Known<String> name) {
    if (name.known()) {
      add(accounts, name.get(), name.at());
    }
  }

  private static void add(Map<String, Account> accounts, String name, Place at) {
    accounts.computeIfAbsent(AccountName.key(name), key -> Account.named(name, at));
  }
}
