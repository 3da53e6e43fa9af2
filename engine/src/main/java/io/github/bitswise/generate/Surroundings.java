package io.github.bitswise.generate;

import static io.github.bitswise.generate.Written.map;

import java.util.List;
import java.util.Map;

/** What machines, accounts, servers and proxies are, or become. */
final class Surroundings {

  private static final List<String> WINDOWS =
      List.of("6002", "7601", "9600", "14393", "17134", "17763", "22000", "26100");

  private final Chance chance;
  private final Cast cast;

  Surroundings(Chance chance, Cast cast) {
    this.chance = chance;
    this.cast = cast;
  }

  /** A machine of which something is known. */
  Map<String, Object> machine() {
    Map<String, Object> machine = map("computer", "PC01");
    one(machine, "windows", WINDOWS);
    one(machine, "domain", List.of("CONTOSO", "none"));
    one(machine, "wpad", List.of("none", "wpad:80"));
    if (chance.onceIn(3)) {
      machine.put("winhttp-proxy", "old:80");
    }
    if (chance.onceIn(4)) {
      machine.put("network", chance.one(List.of("up", "down")));
    }
    if (chance.onceIn(4)) {
      machine.putAll(machineChange());
    }
    if (chance.onceIn(4)) {
      machine.put("volumes", List.of("C:", "Z:"));
    }
    if (chance.onceIn(4)) {
      machine.put("folders", map("C:\\", chance.one(FOLDERS)));
    }
    return machine;
  }

  private static final List<Map<String, Object>> FOLDERS =
      List.of(
          map("exists", false),
          map("exists", true, "locked", true),
          map("exists", true, "removable", true),
          map("exists", true, "allow", "none"),
          map("exists", true, "file-system", "fat"));

  private static final List<Map<String, Object>> POLICIES =
      List.of(
          map("JobInactivityTimeout", 30),
          map("MaxDownloadTime", 3600),
          map("MaxJobsPerUser", 1),
          map("MaxFilesPerJob", 1),
          map("MaxInternetBandwidth", map("limit", 0, "from", 8, "to", 17)),
          map("TransferPolicy", map("normal", 5, "low", 5)));

  /** What may change of a machine while jobs are under way. */
  Map<String, Object> machineChange() {
    return switch (chance.below(4)) {
      case 0 -> map("cost", chance.one(List.of("unrestricted", "roaming", "overcap-charged")));
      case 1 ->
          map("power", map(chance.one(List.of("battery-saver", "standby")), chance.onceIn(2)));
      case 2 -> map("policies", chance.one(POLICIES));
      default -> equipment();
    };
  }

  private Map<String, Object> equipment() {
    return chance.one(
        List.of(
            map("network", "down"),
            map("network", "up"),
            map("wpad", "none"),
            map("wpad", "wpad:80"),
            map("winhttp-proxy", "other:80"),
            map("volumes", List.of("C:", "D:")),
            map("folders", map("C:\\", chance.one(FOLDERS)))));
  }

  /** A user's account of which something is known. */
  Map<String, Object> account() {
    Map<String, Object> account = map("groups", List.of());
    one(account, "session", List.of("none", "interactive", "remote-powershell", "run-as"));
    one(account, "administrator", List.of(true, false));
    account.putAll(accountChange());
    return account;
  }

  /** What may change of an account while jobs are under way. */
  Map<String, Object> accountChange() {
    return chance.one(
        List.of(
            map("drives", "none"),
            map("drives", map("Z:", "\\\\nas\\drop")),
            map("ie-proxy", "none"),
            map("ie-proxy", map("server", proxyName(), "bypass", List.of("<local>"))),
            map("ie-proxy", map("auto-detect", true)),
            map("ie-proxy", map("auto-config-url", "http://pac/x.pac"))));
  }

  private static final List<Map<String, Object>> CONDUCT =
      List.of(
          map("reachable", false),
          map("answers", 503),
          map("answers", 404),
          map("exists", false),
          map("exists", true, "size", 4096, "iis", "10.0"),
          map("size", "none"),
          map("head", false),
          map("farm", true));

  private String proxyName() {
    return cast.proxies().isEmpty() ? "proxy:8080" : chance.one(cast.proxies());
  }

  /** How a web server or a share answers. */
  Map<String, Object> server() {
    Map<String, Object> server = proxy();
    if (chance.onceIn(3)) {
      server.put("direct", chance.onceIn(2));
    }
    if (chance.onceIn(5)) {
      server.put("certificate", chance.one(List.of("valid", "expired")));
    }
    if (chance.onceIn(4)) {
      server.putAll(chance.one(CONDUCT));
    }
    return server;
  }

  /** How a proxy answers. */
  Map<String, Object> proxy() {
    Map<String, Object> proxy = map();
    one(
        proxy,
        "authentication",
        List.of("none", List.of("negotiate", "ntlm"), List.of("basic"), List.of("digest")));
    one(
        proxy,
        "allow",
        List.of("none", List.of("CONTOSO\\ann"), List.of("CONTOSO\\Domain Computers")));
    if (chance.onceIn(3)) {
      proxy.put("ranges", chance.onceIn(2));
    }
    return proxy;
  }

  /** One of these values, or nothing said. */
  private void one(Map<String, Object> map, String key, List<?> values) {
    int which = chance.below(values.size() + 1);
    if (which < values.size()) {
      map.put(key, values.get(which));
    }
  }
}
