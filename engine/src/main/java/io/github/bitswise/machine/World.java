package io.github.bitswise.machine;

import io.github.bitswise.source.Known;
import io.github.bitswise.source.Place;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
        endpoints(servers, under.servers()),
        endpoints(proxies, under.proxies()));
  }

  private static Machine machine(Machine own, Machine under) {
    Map<String, Optional<String>> scripts = new LinkedHashMap<>(own.scripts());
    under.scripts().forEach(scripts::putIfAbsent);
    // Volumes carry no place: what equals the default counts as not stated.
    Set<String> volumes =
        own.volumes().equals(Machine.unknown().volumes()) ? under.volumes() : own.volumes();
    return new Machine(
        first(own.windows(), under.windows()),
        first(own.bits(), under.bits()),
        first(own.computer(), under.computer()),
        first(own.domain(), under.domain()),
        first(own.winHttpProxy(), under.winHttpProxy()),
        first(own.networkUp(), under.networkUp()),
        first(own.wpad(), under.wpad()),
        Collections.unmodifiableMap(scripts),
        volumes,
        folders(own.folders(), under.folders()),
        first(own.useLmCompat(), under.useLmCompat()),
        first(own.lmCompatibilityLevel(), under.lmCompatibilityLevel()),
        first(own.cost(), under.cost()),
        new Power(
            first(own.power().pluggedIn(), under.power().pluggedIn()),
            first(own.power().batterySaver(), under.power().batterySaver()),
            first(own.power().gameMode(), under.power().gameMode()),
            first(own.power().standby(), under.power().standby())),
        new Clock(
            first(own.clock().hour(), under.clock().hour()),
            first(own.clock().weekday(), under.clock().weekday())),
        own.policies().over(under.policies()),
        over(own.jobsElsewhere(), under.jobsElsewhere()));
  }

  private static List<Folder> folders(List<Folder> own, List<Folder> under) {
    Map<String, Folder> folders = new LinkedHashMap<>();
    under.forEach(folder -> folders.put(folder.path().toLowerCase(Locale.ROOT), folder));
    own.forEach(
        folder ->
            folders.merge(
                folder.path().toLowerCase(Locale.ROOT), folder, (old, now) -> now.over(old)));
    return List.copyOf(folders.values());
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
        first(own.administrator(), under.administrator()),
        first(own.elevated(), under.elevated()),
        first(own.groups(), under.groups()),
        first(own.restricted(), under.restricted()),
        first(own.integrity(), under.integrity()),
        first(own.privileges(), under.privileges()),
        first(own.sessions(), under.sessions()),
        first(own.drives(), under.drives()),
        first(own.ieProxy(), under.ieProxy()),
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

  private static <T> Known<T> first(Known<T> own, Known<T> under) {
    return own.at().stated() ? own : under;
  }
}
