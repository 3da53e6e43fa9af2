package io.github.bitswise.whatif;

import io.github.bitswise.job.JobConfiguration;
import io.github.bitswise.machine.Account;
import io.github.bitswise.machine.AccountKind;
import io.github.bitswise.machine.AccountName;
import io.github.bitswise.scenario.Scenario;
import io.github.bitswise.source.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who could own a job: the accounts of the scenario, and one of each kind that it lacks. */
final class Owners {

  /** More accounts of one kind are not told apart. */
  private static final int MOST = 4;

  private Owners() {}

  /** At least one account of each kind, the stated owner first of its kind. */
  static List<Account> of(Scenario scenario, JobConfiguration job) {
    Optional<Account> owner = stated(scenario, job);
    List<Account> owners = new ArrayList<>();
    for (AccountKind kind : AccountKind.values()) {
      List<Account> some = new ArrayList<>();
      owner.filter(each -> each.kind() == kind).ifPresent(some::add);
      scenario.accounts().values().stream()
          .filter(each -> each.kind() == kind && !some.contains(each) && some.size() < MOST)
          .forEach(some::add);
      if (some.isEmpty()) {
        some.add(Account.named(kind.label(), kind, Place.UNSTATED));
      }
      owners.addAll(some);
    }
    return List.copyOf(owners);
  }

  /** The owner that the input states. */
  static Optional<Account> stated(Scenario scenario, JobConfiguration job) {
    return Optional.ofNullable(job.owner().value()).map(name -> account(scenario, name));
  }

  private static Account account(Scenario scenario, String name) {
    Account described = scenario.accounts().get(AccountName.key(name));
    return described == null ? Account.named(name, Place.UNSTATED) : described;
  }
}
