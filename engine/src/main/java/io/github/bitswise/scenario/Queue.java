package io.github.bitswise.scenario;

import io.github.bitswise.job.JobConfiguration;
import io.github.bitswise.machine.Account;
import io.github.bitswise.machine.AccountKind;
import io.github.bitswise.machine.AccountName;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How many jobs of a scenario stand before each of them, in the order of the file. */
public record Queue(Map<String, Place> places) {

  /**
   * What stands before a job.
   *
   * @param owner whose job it is, as far as the file says
   * @param ofOwner jobs of the same owner
   * @param ofUsers jobs of all users whom limits concern
   * @param inAll all jobs
   */
  public record Place(String owner, int ofOwner, int ofUsers, int inAll) {}

  static Queue of(List<JobConfiguration> jobs, Map<String, Account> accounts) {
    Map<String, Integer> byOwner = new HashMap<>();
    Map<String, Place> places = new HashMap<>();
    int users = 0;
    for (JobConfiguration job : jobs) {
      String owner = owner(job);
      int before = byOwner.merge(owner, 1, Integer::sum) - 1;
      places.put(job.name(), new Place(owner, before, users, places.size()));
      users += limited(owner, accounts) ? 1 : 0;
    }
    return new Queue(Collections.unmodifiableMap(places));
  }

  /**
   * Whether the limits for users concern this account: it is none of a service, and not known to be
   * an elevated administrator.
   */
  public static boolean limited(String name, Map<String, Account> accounts) {
    Account account = accounts.get(AccountName.key(name));
    if (account == null) {
      return AccountName.kind(name) == AccountKind.USER;
    }
    boolean exempt = account.administrator().orElse(false) && account.elevated().orElse(false);
    return account.kind() == AccountKind.USER && !exempt;
  }

  /** Who owns the job as far as the file says; jobs of unsaid owners have the same one. */
  private static String owner(JobConfiguration job) {
    String creator = job.owner().orElse("");
    return AccountName.key(
        job.client().impersonates().map(user -> user.orElse(creator)).orElse(creator));
  }
}
