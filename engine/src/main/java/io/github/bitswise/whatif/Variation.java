package io.github.bitswise.whatif;

import io.github.bitswise.bits.Program;
import io.github.bitswise.job.JobConfiguration;
import io.github.bitswise.machine.Account;
import io.github.bitswise.machine.AccountName;
import io.github.bitswise.machine.WindowsVersion;
import io.github.bitswise.machine.World;
import io.github.bitswise.rulebook.Situation;
import io.github.bitswise.scenario.Programmed;
import io.github.bitswise.scenario.Scenario;
import io.github.bitswise.source.Known;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A scenario in which one thing is otherwise. */
final class Variation {
  private Variation() {}

  /** The same machine with another version of Windows. */
  static Scenario on(Scenario scenario, WindowsVersion version) {
    World world = scenario.world();
    Known<WindowsVersion> said = Known.stated(version, world.machine().windows().at());
    return scenario.in(
        new World(world.machine().on(said), world.accounts(), world.servers(), world.proxies()));
  }

  /** The same job of another owner. */
  static Scenario owned(Scenario scenario, JobConfiguration job, Account owner) {
    Map<String, Account> accounts = new LinkedHashMap<>(scenario.accounts());
    accounts.putIfAbsent(AccountName.key(owner.name()), owner);
    World world = scenario.world();
    Scenario with =
        scenario.in(
            new World(
                world.machine(),
                Collections.unmodifiableMap(accounts),
                world.servers(),
                world.proxies()));
    JobConfiguration its =
        job.ownedBy(
            Known.stated(owner.name(), job.owner().at().stated() ? job.owner().at() : job.at()));
    return with(with, its);
  }

  /** The same scenario in which the job of this name is so. */
  static Scenario with(Scenario scenario, JobConfiguration job) {
    List<JobConfiguration> jobs =
        scenario.jobs().stream().map(each -> each.name().equals(job.name()) ? job : each).toList();
    return scenario.with(jobs, scenario.programs(), scenario.commands());
  }

  /**
   * The same scenario in which the job has other settings. Calls that its program makes come first
   * with what they set; what is changed is set by calls of its own before it is resumed.
   */
  static Situation settings(Scenario scenario, JobConfiguration job) {
    Program program = scenario.programs().get(job.name());
    if (program == null) {
      return job(with(scenario, job), job.name());
    }
    Program longer = Programs.setting(program, job(scenario, job.name()).job(), job);
    Scenario changed = with(scenario, Programmed.of(job, longer)).with(job.name(), longer);
    return job(changed, job.name());
  }

  /** The job of this name. */
  static Situation job(Scenario scenario, String name) {
    return Situation.of(
        scenario,
        scenario.jobs().stream()
            .filter(each -> each.name().equals(name))
            .findFirst()
            .orElseThrow());
  }
}
