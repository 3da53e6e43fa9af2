package io.github.bitswise.rulebook;

import io.github.bitswise.fact.Administrator;
import io.github.bitswise.fact.Case;
import io.github.bitswise.fact.Elevated;
import io.github.bitswise.fact.IeSettings;
import io.github.bitswise.fact.IeSettingsBefore;
import io.github.bitswise.fact.Integrity;
import io.github.bitswise.fact.Key;
import io.github.bitswise.fact.LocalAccount;
import io.github.bitswise.fact.Mapping;
import io.github.bitswise.fact.Privileges;
import io.github.bitswise.fact.Restricted;
import io.github.bitswise.fact.Session;
import io.github.bitswise.machine.Account;
import io.github.bitswise.machine.AccountKind;
import io.github.bitswise.machine.AccountName;
import io.github.bitswise.machine.DriveMapping;
import io.github.bitswise.machine.IeProxy;
import io.github.bitswise.machine.SessionKind;
import io.github.bitswise.source.Known;
import io.github.bitswise.source.Place;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The accounts, as facts. */
final class AccountFacts {

  private final FactSheet sheet;
  private final Case of;

  AccountFacts(FactSheet sheet) {
    this.sheet = sheet;
    this.of = sheet.of();
  }

  void lay() {
    Map<String, Account> named = new LinkedHashMap<>(sheet.scenario().accounts());
    sheet
        .decided(Key.owner(sheet.job().name()))
        .ifPresent(
            owner ->
                named.putIfAbsent(AccountName.key(owner), Account.named(owner, Place.UNSTATED)));
    named.values().forEach(this::account);
  }

  private void account(Account account) {
    String name = account.name();
    sheet.around(account.at());
    if (!account.kind().system()) {
      sessions(account);
    }
    drives(account);
    if (sheet.setsIeProxy(account.kind())) {
      // What the program makes of them is for the rules to say.
      IeProxy before = account.ieProxy().orElse(IeProxy.NONE);
      sheet.add(new IeSettingsBefore(of, name, before, account.ieProxy().at()));
    } else {
      ieProxy(account);
    }
    if (account.kind() == AccountKind.USER && local(name)) {
      sheet.add(new LocalAccount(of, name));
    }
    administrator(account);
    token(account);
  }

  private void ieProxy(Account account) {
    String name = account.name();
    if (account.ieProxy().known()) {
      sheet.add(new IeSettings(of, name, account.ieProxy().get(), account.ieProxy().at()));
    } else {
      // A proxy that is assumed has no name; the rules see that one was decided.
      sheet.decide(
          Key.ieProxy(name),
          value ->
              value.equals("none")
                  ? Optional.of(new IeSettings(of, name, IeProxy.NONE, Place.UNSTATED))
                  : Optional.empty());
    }
  }

  private void token(Account account) {
    String name = account.name();
    if (account.restricted().orElse(false)) {
      sheet.add(new Restricted(of, name), account.restricted().at());
    }
    if (account.integrity().known()) {
      sheet.add(new Integrity(of, name, account.integrity().get()), account.integrity().at());
    }
    if (account.privileges().known()) {
      sheet.add(new Privileges(of, name, account.privileges().get()), account.privileges().at());
    } else {
      sheet.unsaid(Key.privileges(name));
    }
  }

  private void sessions(Account account) {
    String name = account.name();
    if (account.sessions().known()) {
      account
          .sessions()
          .get()
          .forEach(kind -> sheet.add(new Session(of, name, kind), account.sessions().at()));
    } else if (account.kind() == AccountKind.USER) {
      sheet.decide(
          Key.session(name),
          value ->
              value.equals("interactive")
                  ? Optional.of(new Session(of, name, SessionKind.INTERACTIVE))
                  : Optional.empty());
    }
  }

  private void drives(Account account) {
    if (!account.drives().known()) {
      sheet.unsaid(Key.drives(account.name()));
      return;
    }
    for (DriveMapping drive : account.drives().get()) {
      sheet.add(
          new Mapping(
              of,
              account.name(),
              drive.letter(),
              drive.path(),
              sheet.share(drive.path()).name(),
              drive.persistent(),
              drive.at()));
    }
  }

  private boolean local(String name) {
    String domain = AccountName.domain(name);
    String computer = sheet.scenario().machine().computer().orElse("");
    return domain.equals(".") || !domain.isEmpty() && domain.equalsIgnoreCase(computer);
  }

  private void administrator(Account account) {
    boolean member = account.administrator().orElse(true);
    boolean elevated = account.elevated().orElse(true);
    boolean known =
        account.administrator().known() && account.elevated().known() || !member || !elevated;
    Place at = account.elevated().or(account.administrator()).at();
    Known<Boolean> enabled = known ? new Known<>(member && elevated, at) : Known.unknown();
    sheet.said(
        enabled,
        Key.administrator(account.name()),
        value -> new Administrator(of, account.name(), value),
        value -> new Administrator(of, account.name(), value.equals("yes")));
    if (account.elevated().orElse(false) && !account.kind().system()) {
      sheet.add(new Elevated(of, account.name()), account.elevated().at());
    }
  }
}
