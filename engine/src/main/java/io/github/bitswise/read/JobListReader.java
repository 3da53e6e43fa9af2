package io.github.bitswise.read;

import io.github.bitswise.job.JobConfiguration;
import io.github.bitswise.machine.Account;
import io.github.bitswise.machine.Machine;
import io.github.bitswise.machine.World;
import io.github.bitswise.scenario.Scenario;
import io.github.bitswise.source.Known;
import io.github.bitswise.tree.Value;
import io.github.bitswise.tree.Value.Mapping;
import io.github.bitswise.tree.Value.Scalar;
import io.github.bitswise.tree.Value.Sequence;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What {@code Get-BitsTransfer -AllUsers} says, in whatever form it was written: one job or a list
 * of them, of one machine or of many. What is not known here is skipped, because versions of
 * PowerShell differ in what they add.
 */
final class JobListReader {

  private static final List<String> MARKS =
      List.of("JobId", "FileList", "JobState", "OwnerAccount");

  /** Where people and PowerShell write the machine that a job is on. */
  private static final List<String> MACHINES =
      List.of("PSComputerName", "ComputerName", "machine", "computer", "host", "hostname");

  private static final String JOBS = "jobs";

  private final String file;
  private final Problems problems;

  JobListReader(String file, Problems problems) {
    this.file = file;
    this.problems = problems;
  }

  /** Whether this is a list of jobs and not a scenario. */
  static boolean isJobList(Value root) {
    Value value = unwrapped(root);
    if (value instanceof Sequence sequence) {
      return sequence.items().stream().allMatch(Mapping.class::isInstance);
    }
    // A scenario has jobs and a machine too.
    boolean scenario = Fields.of(value).inAnyCase().entry("machine").isPresent();
    return isJob(value) || !scenario && ofMachine(value).isPresent();
  }

  private static boolean isJob(Value value) {
    Fields fields = Fields.of(value).inAnyCase();
    return MARKS.stream().anyMatch(mark -> fields.entry(mark).isPresent());
  }

  /** PowerShell writes some lists and values as an object with {@code value} and a count. */
  static Value unwrapped(Value value) {
    return Fields.of(value).inAnyCase().value("value").orElse(value);
  }

  /** The jobs of an object that names a machine and holds its jobs. */
  private static Optional<List<Value>> ofMachine(Value value) {
    Fields fields = Fields.of(value).inAnyCase();
    return machine(fields).isEmpty()
        ? Optional.empty()
        : fields
            .value(JOBS)
            .map(JobListReader::unwrapped)
            .map(list -> list instanceof Sequence sequence ? sequence.items() : List.of(list));
  }

  private static Optional<Scalar> machine(Fields fields) {
    return MACHINES.stream()
        .flatMap(key -> fields.scalar(key).stream())
        .filter(name -> !name.text().isBlank())
        .findFirst();
  }

  /** The jobs of one machine. */
  private static final class Listed {
    final Optional<Scalar> machine;
    final List<Value> items = new ArrayList<>();

    Listed(Optional<Scalar> machine) {
      this.machine = machine;
    }
  }

  /** A scenario for each machine, in the order of the list; at least one. */
  List<Scenario> read(Value root) {
    Value list = unwrapped(root);
    List<Value> items = list instanceof Sequence sequence ? sequence.items() : List.of(list);
    Map<String, Listed> machines = new LinkedHashMap<>();
    for (Value item : items) {
      Optional<Scalar> machine = machine(Fields.of(item).inAnyCase());
      Listed listed =
          machines.computeIfAbsent(
              machine.map(name -> name.text().toLowerCase(Locale.ROOT)).orElse(""),
              key -> new Listed(machine));
      listed.items.addAll(ofMachine(item).orElse(List.of(item)));
    }
    if (machines.isEmpty()) {
      machines.put("", new Listed(Optional.empty()));
    }
    List<Scenario> scenarios = new ArrayList<>();
    machines.values().forEach(each -> scenarios.add(scenario(each)));
    return List.copyOf(scenarios);
  }

  private Scenario scenario(Listed listed) {
    Map<String, Integer> uses = new HashMap<>();
    for (Value item : listed.items) {
      uses.merge(ListedJob.shown(item), 1, Integer::sum);
    }
    List<JobConfiguration> jobs = new ArrayList<>();
    Map<String, Account> accounts = new LinkedHashMap<>();
    Map<String, Integer> taken = new HashMap<>();
    String on = listed.machine.map(name -> " on " + name.text()).orElse("");
    for (Value item : listed.items) {
      if (isJob(item)) {
        ListedJob listedJob = new ListedJob(item, problems);
        JobConfiguration job = listedJob.read(name(listedJob, uses, taken) + on);
        ScenarioReader.addNamed(accounts, job);
        jobs.add(job);
      } else {
        problems.add(
            ListedJob.head(item),
            "this is not a job of Get-BitsTransfer",
            "expected an object with `JobId`, `OwnerAccount`, `JobState` or `FileList`; jobs of a"
                + " scenario stand under the key `jobs`");
      }
    }
    Machine machine =
        listed
            .machine
            .map(name -> Machine.unknown().named(Known.stated(name.text(), name.at())))
            .orElse(Machine.unknown());
    World world = new World(machine, Collections.unmodifiableMap(accounts), List.of(), List.of());
    return Scenario.of(file, world).with(List.copyOf(jobs), Map.of(), Optional.empty());
  }

  private static String name(ListedJob job, Map<String, Integer> uses, Map<String, Integer> taken) {
    String shown = job.shown();
    String id = job.id().map(guid -> " (" + guid + ")").orElse("");
    String base = shown.isEmpty() ? "unnamed job" : shown;
    String name = shown.isEmpty() || uses.getOrDefault(shown, 0) > 1 ? base + id : base;
    int use = taken.merge(name, 1, Integer::sum);
    return use == 1 ? name : name + " #" + use;
  }
}
