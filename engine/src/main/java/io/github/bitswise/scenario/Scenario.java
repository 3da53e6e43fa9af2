package io.github.bitswise.scenario;

import io.github.bitswise.bits.Event;
import io.github.bitswise.bits.Program;
import io.github.bitswise.job.JobConfiguration;
import io.github.bitswise.machine.Account;
import io.github.bitswise.machine.Endpoint;
import io.github.bitswise.machine.Machine;
import io.github.bitswise.machine.World;
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
    Queue queue) {

  /** A scenario whose jobs stand in line as the file has them. */
  public Scenario(
      String file,
      Machine machine,
      Map<String, Account> accounts,
      List<Endpoint> servers,
      List<Endpoint> proxies,
      List<JobConfiguration> jobs,
      Map<String, Program> programs,
      Optional<JobConfiguration> commands,
      List<Event> timeline,
      List<Expectation> expectations) {
    this(
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
        Queue.of(jobs));
  }

  /** A scenario in which everything that is done belongs to a job. */
  public Scenario(
      String file,
      Machine machine,
      Map<String, Account> accounts,
      List<Endpoint> servers,
      List<Endpoint> proxies,
      List<JobConfiguration> jobs,
      Map<String, Program> programs,
      List<Event> timeline,
      List<Expectation> expectations) {
    this(
        file,
        machine,
        accounts,
        servers,
        proxies,
        jobs,
        programs,
        Optional.empty(),
        timeline,
        expectations);
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
        queue);
  }

  /** The program of this job, if it has one. */
  public Optional<Program> program(String job) {
    return Optional.ofNullable(programs.get(job));
  }
}
