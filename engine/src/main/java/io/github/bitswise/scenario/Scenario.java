package io.github.bitswise.scenario;

import io.github.bitswise.bits.Call;
import io.github.bitswise.bits.Event;
import io.github.bitswise.bits.Program;
import io.github.bitswise.job.JobConfiguration;
import io.github.bitswise.job.RemoteName;
import io.github.bitswise.machine.Account;
import io.github.bitswise.machine.Endpoint;
import io.github.bitswise.machine.Machine;
import io.github.bitswise.machine.World;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Jobs, the machine that they run on, what happens meanwhile and what is expected of them.
 *
 * @param file the file as the user named it
 * @param accounts by {@link io.github.bitswise.machine.AccountName#key key}
 * @param servers web servers by URL prefix and shares by UNC path
 * @param proxies by {@code host:port}
 * @param programs by the name of their job; a job without one is the usual order done right
 * @param commands what a client does that belongs to no job, under a job without a name
 * @param timeline events in order; empty: every job is resumed and nothing else happens
 * @param queue how many jobs stand before each
 * @param renames the remote names that the timeline gives files, by the name of their job
 */
public record Scenario(
    String file,
    Machine machine,
    Map<String, Account> accounts,
    List<Endpoint> servers,
    List<Endpoint> proxies,
    List<JobConfiguration> jobs,
    Map<String, Program> programs,
    Optional<JobConfiguration> commands,
    List<Event> timeline,
    List<Expectation> expectations,
    Queue queue,
    Map<String, List<RemoteName>> renames) {

  /** A scenario without jobs. */
  public static Scenario of(String file, World world) {
    return new Scenario(
        file,
        world.machine(),
        world.accounts(),
        world.servers(),
        world.proxies(),
        List.of(),
        Map.of(),
        Optional.empty(),
        List.of(),
        List.of(),
        Queue.of(List.of(), Map.of()),
        Map.of());
  }

  /** What surrounds the jobs. */
  public World world() {
    return new World(machine, accounts, servers, proxies);
  }

  /** The same jobs in other surroundings. */
  public Scenario in(World world) {
    return new Scenario(
        file,
        world.machine(),
        world.accounts(),
        world.servers(),
        world.proxies(),
        jobs,
        programs,
        commands,
        timeline,
        expectations,
        queue,
        renames);
  }

  /**
   * The same surroundings with other jobs, which stand in line in this order.
   *
   * @param programs by the name of their job
   * @param commands what belongs to no job
   */
  public Scenario with(
      List<JobConfiguration> jobs,
      Map<String, Program> programs,
      Optional<JobConfiguration> commands) {
    return new Scenario(
        file,
        machine,
        accounts,
        servers,
        proxies,
        jobs,
        programs,
        commands,
        timeline,
        expectations,
        Queue.of(jobs, accounts),
        renames);
  }

  /** The same jobs, to which something else happens and of which something else is expected. */
  public Scenario with(List<Event> timeline, List<Expectation> expectations) {
    return new Scenario(
        file,
        machine,
        accounts,
        servers,
        proxies,
        jobs,
        programs,
        commands,
        timeline,
        expectations,
        queue,
        renames(timeline));
  }

  /** The same scenario with this program of a job in place of the one that it has. */
  public Scenario with(String job, Program program) {
    Map<String, Program> all = new LinkedHashMap<>(programs);
    all.put(job, program);
    return new Scenario(
        file,
        machine,
        accounts,
        servers,
        proxies,
        jobs,
        Collections.unmodifiableMap(all),
        commands,
        timeline,
        expectations,
        queue,
        renames);
  }

  /** The program of this job, if it has one. */
  public Optional<Program> program(String job) {
    return Optional.ofNullable(programs.get(job));
  }

  private static Map<String, List<RemoteName>> renames(List<Event> timeline) {
    Map<String, List<RemoteName>> renames = new LinkedHashMap<>();
    for (Event event : timeline) {
      if (event instanceof Event.Called called
          && called.step().action() instanceof Call.SetRemoteName set
          && !set.name().unclear()) {
        renames.computeIfAbsent(called.job(), job -> new ArrayList<>()).add(set.name());
      }
    }
    return Collections.unmodifiableMap(renames);
  }
}
