package io.github.bitswise.generate;

import static io.github.bitswise.generate.Written.map;

import io.github.bitswise.bits.Method;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Scenario files made of what BITS goes by, the same for the same seed. */
public final class Scenarios {

  /** Accounts that people log on with, and that scripts of no service use. */
  private static final List<String> USERS = List.of("CONTOSO\\ann", "CONTOSO\\bob");

  private static final List<String> SYSTEM =
      List.of("LocalSystem", "LocalService", "NetworkService");

  private static final Cast CAST =
      new Cast(
          "job",
          USERS,
          List.of("CONTOSO\\ann", "CONTOSO\\bob", "LocalSystem"),
          List.of("http://files", "https://files.contoso.com", "\\\\nas\\drop"),
          List.of("proxy:8080"),
          List.of("http://files/p.cab", "C:\\p.cab"));

  private static final List<String> REMOTE =
      List.of(
          "http://files/p.cab",
          "http://files/p.cab",
          "https://files.contoso.com/p.cab",
          "\\\\nas\\drop\\p.cab",
          "Z:\\p.cab");

  private static final List<String> LOCAL =
      List.of("C:\\p.cab", "C:\\p.cab", "Z:\\p.cab", "\\\\nas\\in\\p.cab");

  private final Chance chance;

  private Scenarios(Chance chance) {
    this.chance = chance;
  }

  /** The scenarios of this seed, one after the other. */
  public static Scenarios of(long seed) {
    return new Scenarios(Chance.of(seed));
  }

  /** So many scenarios in files that are named by their number. */
  public List<Generated> some(int count) {
    List<Generated> some = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      some.add(next("scenario-%03d.bits.yaml".formatted(i)));
    }
    return some;
  }

  /** The next scenario, under this file name: one job and what it meets. */
  public Generated next(String name) {
    Chance own = chance.apart();
    return new Generated(name, new Scenarios(own).sections());
  }

  private Map<String, Object> sections() {
    Surroundings around = new Surroundings(chance, CAST);
    Map<String, Object> root = map("bitswise", 1, "machine", around.machine());
    Map<String, Object> accounts = map();
    USERS.forEach(user -> accounts.put(user, around.account()));
    if (chance.onceIn(4)) {
      accounts.put("LocalSystem", around.accountChange());
    }
    root.put("accounts", accounts);
    Map<String, Object> servers = map();
    CAST.servers().stream()
        .filter(each -> !chance.onceIn(3))
        .forEach(server -> servers.put(server, around.server()));
    if (!servers.isEmpty()) {
      root.put("servers", servers);
    }
    root.put("proxies", map("proxy:8080", around.proxy()));
    boolean programmed = chance.onceIn(3);
    root.put("jobs", List.of(job(programmed)));
    root.put("timeline", timeline(programmed));
    return root;
  }

  private Map<String, Object> job(boolean programmed) {
    Map<String, Object> job = map("name", "job");
    switch (chance.below(8)) {
      case 0 -> {
        // Nobody says who owns it.
      }
      case 1 -> job.put("owner", "NT SERVICE\\agent");
      case 2, 3, 4 -> job.put("owner", chance.one(SYSTEM));
      default -> job.put("owner", USERS.get(0));
    }
    String type = chance.onceIn(4) ? chance.one(List.of("upload", "upload-reply")) : "download";
    job.put("type", type);
    job.put("files", files(type.equals("download") && chance.onceIn(4) ? 2 : 1));
    if (chance.onceIn(3)) {
      job.put("helper-token", token());
    }
    if (chance.onceIn(3)) {
      Item credentials = Calls.of(Method.SET_CREDENTIALS, chance, CAST);
      job.put("credentials", List.of(written(credentials)));
    }
    if (chance.onceIn(3)) {
      job.put("proxy", written(Calls.of(Method.SET_PROXY_SETTINGS, chance, CAST)));
    }
    if (chance.onceIn(2)) {
      job.put("priority", chance.one(List.of("foreground", "high", "normal", "low")));
    }
    times(job);
    if (chance.onceIn(5)) {
      job.put("properties", written(Calls.of(Method.SET_PROPERTY, chance, CAST)));
    }
    if (chance.onceIn(5)) {
      job.put("notify", map("callback", true));
    }
    if (chance.onceIn(5)) {
      job.put("impersonates", USERS.get(1));
    }
    if (chance.onceIn(5)) {
      job.put("cloaking", chance.one(List.of("process", "none", "manager-only")));
    }
    if (programmed) {
      job.put("program", program());
    }
    return job;
  }

  private void times(Map<String, Object> job) {
    if (chance.onceIn(4)) {
      job.put("retry-delay", chance.one(List.of("1s", "5s", "1h", "20d")));
    }
    if (chance.onceIn(4)) {
      job.put("no-progress-timeout", chance.one(List.of("0", "30s", "1d", "100d")));
    }
    if (chance.onceIn(4)) {
      job.put("maximum-download-time", chance.one(List.of("1m", "1h", "30d")));
    }
    if (chance.onceIn(2)) {
      job.put("takes", chance.one(List.of("1s", "10m", "2h", "3d", "100d")));
    }
  }

  private List<Object> files(int most) {
    List<Object> files = new ArrayList<>();
    int count = chance.onceIn(20) ? 0 : most;
    for (int i = 0; i < count; i++) {
      files.add(map("remote", chance.one(REMOTE), "local", chance.one(LOCAL)));
    }
    return files;
  }

  private Map<String, Object> token() {
    List<List<String>> flags =
        List.of(
            List.of(), List.of("network"), List.of("local-file"), List.of("local-file", "network"));
    return map("account", chance.one(USERS), "flags", chance.one(flags));
  }

  /** The calls of a client that does some things that others do not. */
  private List<Object> program() {
    List<Item> calls = new ArrayList<>();
    if (chance.onceIn(2)) {
      calls.add(
          new Item("CoInitializeSecurity", map("level", "impersonate", "cloaking", "dynamic")));
    }
    calls.add(new Item(Method.CREATE_JOB.label(), null));
    calls.add(new Item(Method.ADD_FILE.label(), null));
    for (int i = chance.below(6); i > 0; i--) {
      calls.add(Calls.lasting(chance, CAST));
    }
    if (!chance.onceIn(6)) {
      calls.add(new Item(Method.RESUME.label(), null));
    }
    if (chance.onceIn(3)) {
      calls.add(new Item("WaitFor", List.of("transferred", "error")));
    }
    for (int i = chance.below(3); i > 0; i--) {
      calls.add(Calls.any(chance, CAST));
    }
    return calls.stream().map(this::step).toList();
  }

  private Object step(Item call) {
    if (!chance.onceIn(6)) {
      return call.written();
    }
    Map<String, Object> step = new LinkedHashMap<>();
    step.put(call.key(), written(call));
    step.put("as", chance.one(CAST.accounts()));
    return step;
  }

  private static Object written(Item item) {
    return item.value() == null ? Item.NOTHING : item.value();
  }

  private List<Object> timeline(boolean programmed) {
    Events events = new Events(chance, CAST);
    List<Object> timeline = new ArrayList<>();
    if (!programmed) {
      timeline.add(map("resume", "job"));
    }
    for (int i = chance.below(9); i > 0; i--) {
      timeline.add(events.next(chance.one(List.of(Weather.values()))).written());
    }
    return timeline;
  }
}
