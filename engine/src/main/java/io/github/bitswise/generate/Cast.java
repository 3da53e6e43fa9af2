package io.github.bitswise.generate;

import io.github.bitswise.job.JobConfiguration;
import io.github.bitswise.job.JobFile;
import io.github.bitswise.machine.Account;
import io.github.bitswise.scenario.Scenario;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Whom and what events can name.
 *
 * @param job the job that they are thrown at
 * @param users accounts that log on and off
 * @param accounts these and the system accounts
 * @param servers web servers by URL prefix and shares by UNC path
 * @param proxies by {@code host:port}
 * @param files remote and local names
 */
public record Cast(
    String job,
    List<String> users,
    List<String> accounts,
    List<String> servers,
    List<String> proxies,
    List<String> files) {

  /** Those of a scenario, as far as they can matter to this job. */
  public static Cast of(Scenario scenario, JobConfiguration job) {
    List<Account> accounts = List.copyOf(scenario.accounts().values());
    Set<String> servers = new LinkedHashSet<>();
    scenario.servers().forEach(server -> servers.add(server.name()));
    Set<String> proxies = new LinkedHashSet<>();
    scenario.proxies().forEach(proxy -> proxies.add(proxy.name()));
    Set<String> files = new LinkedHashSet<>();
    for (JobFile file : job.files()) {
      files.add(file.remote().text());
      files.add(file.local().text());
      if (file.remote().web() && !file.remote().host().isEmpty()) {
        servers.add(file.remote().scheme() + "://" + file.remote().host());
      }
    }
    return new Cast(
        job.name(),
        accounts.stream().filter(each -> !each.kind().system()).map(Account::name).toList(),
        accounts.stream().map(Account::name).toList(),
        List.copyOf(servers),
        List.copyOf(proxies),
        List.copyOf(files));
  }
}
