package io.github.bitswise.read;

import io.github.bitswise.machine.Account;
import io.github.bitswise.machine.AccountName;
import io.github.bitswise.machine.Endpoint;
import io.github.bitswise.machine.Machine;
import io.github.bitswise.scenario.Scenario;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Lays what a scenario states over what another file says of the machine. */
final class Overlay {

  private Overlay() {}

  static Scenario of(Scenario own, Scenario under) {
    Map<String, Account> accounts = new LinkedHashMap<>(own.accounts());
    under.accounts().forEach((key, account) -> accounts.merge(key, account, Overlay::account));
    return new Scenario(
        own.file(),
        machine(own.machine(), under.machine()),
        Collections.unmodifiableMap(accounts),
        endpoints(own.servers(), under.servers()),
        endpoints(own.proxies(), under.proxies()),
        own.jobs(),
        own.programs(),
        own.commands(),
        own.timeline(),
        own.expectations());
  }

  private static Machine machine(Machine own, Machine under) {
    Map<String, Optional<String>> scripts = new LinkedHashMap<>(own.scripts());
    under.scripts().forEach(scripts::putIfAbsent);
    // Volumes carry no place: what equals the default counts as not stated.
    Set<String> volumes =
        own.volumes().equals(Machine.unknown().volumes()) ? under.volumes() : own.volumes();
    return new Machine(
        own.windows().or(under.windows()),
        own.bits().or(under.bits()),
        own.computer().or(under.computer()),
        own.domain().or(under.domain()),
        own.winHttpProxy().or(under.winHttpProxy()),
        own.networkUp().or(under.networkUp()),
        own.wpad().or(under.wpad()),
        Collections.unmodifiableMap(scripts),
        volumes,
        own.folders().isEmpty() ? under.folders() : own.folders(),
        own.useLmCompat().or(under.useLmCompat()),
        own.lmCompatibilityLevel().or(under.lmCompatibilityLevel()));
  }

  private static Account account(Account own, Account under) {
    boolean ownKind = own.kind() != AccountName.kind(own.name());
    return new Account(
        own.name(),
        ownKind ? own.kind() : under.kind(),
        own.administrator().or(under.administrator()),
        own.elevated().or(under.elevated()),
        own.groups().or(under.groups()),
        own.restricted().or(under.restricted()),
        own.integrity().or(under.integrity()),
        own.privileges().or(under.privileges()),
        own.sessions().or(under.sessions()),
        own.drives().or(under.drives()),
        own.ieProxy().or(under.ieProxy()),
        own.at());
  }

  private static List<Endpoint> endpoints(List<Endpoint> own, List<Endpoint> under) {
    Map<String, Endpoint> endpoints = new LinkedHashMap<>();
    own.forEach(endpoint -> endpoints.putIfAbsent(key(endpoint), endpoint));
    under.forEach(endpoint -> endpoints.merge(key(endpoint), endpoint, Endpoint::over));
    return List.copyOf(new ArrayList<>(endpoints.values()));
  }

  private static String key(Endpoint endpoint) {
    return endpoint.name().toLowerCase(Locale.ROOT);
  }
}
