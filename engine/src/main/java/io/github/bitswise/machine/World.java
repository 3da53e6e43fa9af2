package io.github.bitswise.machine;

import io.github.bitswise.source.Place;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;

/**
 * What surrounds jobs: the machine, its accounts, and what transfers meet.
 *
 * @param accounts by {@link AccountName#key key}
 * @param servers web servers by URL prefix and shares by UNC path
 * @param proxies by {@code host:port}
 */
public record World(
    Machine machine,
    Map<String, Account> accounts,
    List<Endpoint> servers,
    List<Endpoint> proxies) {

  /** The same world with or without network. */
  public World withNetwork(boolean up, Place at) {
    return new World(machine.withNetwork(up, at), accounts, servers, proxies);
  }

  /** What this states, and for the rest what the other does. */
  public World over(World under) {
    Map<String, Account> all = new LinkedHashMap<>(accounts);
    under.accounts().forEach((key, account) -> all.merge(key, account, World::account));
    return new World(
        machine(machine, under.machine()),
        Collections.unmodifiableMap(all),
        named(servers, under.servers(), Endpoint::name, Endpoint::over),
        named(proxies, under.proxies(), Endpoint::name, Endpoint::over));
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
        named(own.folders(), under.folders(), Folder::path, Folder::over),
        own.useLmCompat().or(under.useLmCompat()),
        own.lmCompatibilityLevel().or(under.lmCompatibilityLevel()),
        own.cost().or(under.cost()),
        new Power(
            own.power().pluggedIn().or(under.power().pluggedIn()),
            own.power().batterySaver().or(under.power().batterySaver()),
            own.power().gameMode().or(under.power().gameMode()),
            own.power().standby().or(under.power().standby())),
        new Clock(
            own.clock().hour().or(under.clock().hour()),
            own.clock().weekday().or(under.clock().weekday())),
        own.policies().over(under.policies()),
        over(own.jobsElsewhere(), under.jobsElsewhere()));
  }

  private static <K, V> Map<K, V> over(Map<K, V> own, Map<K, V> under) {
    Map<K, V> all = new LinkedHashMap<>(under);
    all.putAll(own);
    return Collections.unmodifiableMap(all);
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

  /** What is said of each name, whatever its case, over what was said of it before. */
  private static <T> List<T> named(
      List<T> own, List<T> under, Function<T, String> name, BinaryOperator<T> over) {
    Map<String, T> all = new LinkedHashMap<>();
    own.forEach(each -> all.putIfAbsent(name.apply(each).toLowerCase(Locale.ROOT), each));
    under.forEach(each -> all.merge(name.apply(each).toLowerCase(Locale.ROOT), each, over));
    return List.copyOf(all.values());
  }
}
