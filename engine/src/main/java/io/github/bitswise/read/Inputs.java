package io.github.bitswise.read;

import io.github.bitswise.batch.BatchFile;
import io.github.bitswise.job.JobConfiguration;
import io.github.bitswise.machine.Account;
import io.github.bitswise.machine.AccountName;
import io.github.bitswise.scenario.Scenario;
import io.github.bitswise.source.Known;
import io.github.bitswise.source.Place;
import io.github.bitswise.source.Problem;
import io.github.bitswise.source.ScriptText;
import io.github.bitswise.source.SourceText;
import io.github.bitswise.tree.Secrets;
import io.github.bitswise.tree.Tree;
import io.github.bitswise.tree.TreeReader;
import io.github.bitswise.tree.Value;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads inputs as what they are: scenario files, lists of jobs and batch files. */
public final class Inputs {

  private Inputs() {}

  /** What this input says by itself; never throws, whatever it holds. */
  public static ReadResult read(SourceText source) {
    return read(source, Given.NOTHING);
  }

  /** What this input says, completed by what is given outside of it; never throws. */
  public static ReadResult read(SourceText source, Given given) {
    if (ScriptText.isScript(source)) {
      return script(source, given);
    }
    Tree tree = TreeReader.read(source);
    SourceText shown = Secrets.masked(source, tree.root());
    Problems problems = new Problems(source.name());
    problems.addAll(tree.problems());
    Optional<Scenario> scenario = tree.root().map(root -> scenario(root, source, given, problems));
    if (scenario.isPresent() && problems.none() && given.owner().isPresent()) {
      problems.addAll(ownerProblems(scenario.get()));
    }
    return scenario.isPresent() && problems.none()
        ? new ReadResult(Optional.of(completed(scenario.get(), given)), List.of(), shown)
        : new ReadResult(Optional.empty(), problems.list(), shown);
  }

  private static ReadResult script(SourceText source, Given given) {
    ScriptReader reader = new ScriptReader(source.name());
    Scenario scenario = reader.read(BatchFile.read(source));
    SourceText shown = reader.secrets().masked(source);
    return new ReadResult(Optional.of(completed(scenario, given)), List.of(), shown);
  }

  private static Scenario completed(Scenario scenario, Given given) {
    Scenario whole = given.machine().map(under -> withMachine(scenario, under)).orElse(scenario);
    return given.owner().map(owner -> withOwner(whole, owner)).orElse(whole);
  }

  private static Scenario scenario(Value root, SourceText source, Given given, Problems problems) {
    return JobListReader.isJobList(root)
        ? new JobListReader(source.name(), problems).read(root)
        : new ScenarioReader(source.name(), given, problems).read(root);
  }

  /**
   * A scenario on the machine that another one describes: machine, accounts, servers and proxies.
   * What the scenario itself states wins, fact by fact; jobs of the other one are not taken.
   */
  public static Scenario withMachine(Scenario jobs, Scenario machine) {
    return Overlay.of(jobs, machine);
  }

  /**
   * A problem where jobs state their owners, at the first of them: such a scenario takes no owner
   * from outside.
   */
  public static List<Problem> ownerProblems(Scenario scenario) {
    List<JobConfiguration> owned =
        scenario.jobs().stream().filter(job -> job.owner().known()).toList();
    if (owned.isEmpty()) {
      return List.of();
    }
    JobConfiguration first = owned.get(0);
    String message =
        owned.size() == 1
            ? "the job " + Secrets.quoted(first.name()) + " states its owner"
            : owned.size() + " jobs state their owner, the first of them here";
    return List.of(
        new Problem(
            scenario.file(),
            first.owner().at(),
            message,
            owned.size() == 1
                ? "leave out `--as`, or remove the owner from the file"
                : "leave out `--as`, or remove the owners from the file"));
  }

  /** The same scenario, where this account owns every job that states no owner. */
  public static Scenario withOwner(Scenario scenario, String account) {
    Map<String, Account> accounts = new LinkedHashMap<>(scenario.accounts());
    String owner =
        accounts
            .computeIfAbsent(
                AccountName.key(account), key -> Account.named(account, Place.UNSTATED))
            .name();
    return new Scenario(
        scenario.file(),
        scenario.machine(),
        Collections.unmodifiableMap(accounts),
        scenario.servers(),
        scenario.proxies(),
        scenario.jobs().stream().map(job -> owned(job, owner)).toList(),
        scenario.programs(),
        scenario.commands().map(job -> owned(job, owner)),
        scenario.timeline(),
        scenario.expectations());
  }

  private static JobConfiguration owned(JobConfiguration job, String owner) {
    // The owner is told of at the job, because it stands nowhere in the file.
    return job.owner().known() ? job : job.ownedBy(Known.stated(owner, job.at()));
  }
}
