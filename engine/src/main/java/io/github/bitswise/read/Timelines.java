package io.github.bitswise.read;

import io.github.bitswise.bits.Event;
import io.github.bitswise.bits.Program;
import io.github.bitswise.job.JobConfiguration;
import io.github.bitswise.machine.Account;
import io.github.bitswise.machine.World;
import io.github.bitswise.scenario.Scenario;
import io.github.bitswise.source.SourceText;
import io.github.bitswise.tree.Tree;
import io.github.bitswise.tree.TreeReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Timelines that go on where that of a scenario ends. */
public final class Timelines {

  private Timelines() {}

  /**
   * The scenario as its file would be read with these events at the end of its timeline.
   *
   * @param events a file with the section {@code timeline} alone
   */
  public static ReadResult goneOn(Scenario scenario, SourceText events) {
    Tree tree = TreeReader.read(events);
    Problems problems = new Problems(events.name());
    problems.addAll(tree.problems());
    if (tree.root().isEmpty()) {
      return new ReadResult(Optional.empty(), problems.list(), events);
    }
    ScenarioShape.ROOT.check(tree.root().get(), problems);
    Map<String, JobConfiguration> jobs = new LinkedHashMap<>();
    scenario.jobs().forEach(job -> jobs.put(job.name(), job));
    Map<String, String> names = new LinkedHashMap<>();
    scenario.accounts().forEach((key, account) -> names.put(key, account.name()));
    List<Event> timeline = new ArrayList<>(scenario.timeline());
    timeline.addAll(new TimelineReader(jobs, names, problems).read(Fields.of(tree.root().get())));
    Optional<Scenario> longer =
        problems.none() ? Optional.of(with(scenario, jobs, timeline)) : Optional.empty();
    return new ReadResult(longer, problems.list(), events);
  }

  private static Scenario with(
      Scenario scenario, Map<String, JobConfiguration> jobs, List<Event> timeline) {
    Map<String, Account> accounts = new LinkedHashMap<>(scenario.accounts());
    Map<String, Program> programs = new LinkedHashMap<>(scenario.programs());
    ScenarioReader.addNamed(accounts, timeline);
    jobs.replaceAll((name, job) -> ScenarioReader.goneOnWith(job, timeline, programs));
    World world =
        new World(
            scenario.machine(),
            Collections.unmodifiableMap(accounts),
            scenario.servers(),
            scenario.proxies());
    return scenario
        .in(world)
        .with(
            List.copyOf(jobs.values()), Collections.unmodifiableMap(programs), scenario.commands())
        .with(List.copyOf(timeline), scenario.expectations());
  }
}
