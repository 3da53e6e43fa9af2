package io.github.bitswise.read;

import io.github.bitswise.context.Directives;
import io.github.bitswise.job.JobConfiguration;
import io.github.bitswise.machine.Account;
import io.github.bitswise.machine.AccountName;
import io.github.bitswise.machine.World;
import io.github.bitswise.scenario.Scenario;
import io.github.bitswise.source.Known;
import io.github.bitswise.source.Place;
import io.github.bitswise.source.Problem;
import io.github.bitswise.source.ScriptText;
import io.github.bitswise.source.SourceText;
import io.github.bitswise.text.Passwords;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads inputs as what they are: scenario files, lists of jobs and scripts. */
public final class Inputs {

  private Inputs() {}

  /** What this input says by itself; never throws, whatever it holds. */
  public static ReadResult read(SourceText source) {
    return read(source, Given.NOTHING);
  }

  /** What this input says, completed by what is given outside of it; never throws. */
  public static ReadResult read(SourceText source, Given given) {
    return open(source).read(given);
  }

  /** This input, for those who first want to know what its comments say; never throws. */
  public static Document open(SourceText source) {
    return ScriptText.language(source)
        .<Document>map(language -> ScriptDocument.of(source, language))
        .orElseGet(() -> TreeDocument.of(source));
  }

  /** Some lines of a list of jobs in JSON Lines, completed by what is given; never throws. */
  public static ReadResult readLines(SourceText lines, Given given) {
    return TreeDocument.ofLines(lines).read(given);
  }

  /**
   * What becomes of scenarios where everything that is given counts: the command line, then
   * comments, then what is usual.
   *
   * @param scenarios one for each machine; of no use where there are problems
   */
  static ReadResult completed(
      List<Scenario> scenarios,
      Given given,
      Directives comments,
      Problems problems,
      SourceText shown) {
    if (given.owner().isPresent()) {
      problems.addAll(ownerProblems(comments));
    }
    if (scenarios.isEmpty() || !problems.none()) {
      return new ReadResult(Optional.empty(), problems.list(), shown);
    }
    List<Scenario> whole =
        scenarios.stream().map(each -> completed(each, given, comments)).toList();
    return new ReadResult(
        Optional.of(whole.get(0)), whole.subList(1, whole.size()), List.of(), shown);
  }

  private static Scenario completed(Scenario scenario, Given given, Directives comments) {
    Scenario whole = given.machine().map(under -> withMachine(scenario, under)).orElse(scenario);
    return owner(given, comments).map(account -> withOwner(whole, account)).orElse(whole);
  }

  /** The account that owns the jobs whose owner is not stated, if anything says so. */
  static Optional<String> owner(Given given, Directives comments) {
    return given.owner().or(() -> Optional.ofNullable(comments.as().value())).or(given::usualOwner);
  }

  private static List<Problem> ownerProblems(Directives comments) {
    return comments.as().known()
        ? List.of(
            new Problem(
                comments.as().at().file(),
                comments.as().at(),
                "this comment states the owner of the jobs",
                "leave out `--as`, or remove the comment"))
        : List.of();
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
            ? "the job " + Passwords.quoted(first.name()) + " states its owner"
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
    World world =
        new World(
            scenario.machine(),
            Collections.unmodifiableMap(accounts),
            scenario.servers(),
            scenario.proxies());
    return scenario
        .in(world)
        .with(
            scenario.jobs().stream().map(job -> owned(job, owner)).toList(),
            scenario.programs(),
            scenario.commands().map(job -> owned(job, owner)));
  }

  private static JobConfiguration owned(JobConfiguration job, String owner) {
    // The owner is told of at the job, because it stands nowhere in the file.
    return job.owner().known() ? job : job.ownedBy(Known.stated(owner, job.at()));
  }
}
