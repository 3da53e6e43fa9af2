package io.github.bitswise.generate;

import static io.github.bitswise.generate.Written.map;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Events of a timeline, of all kinds that there are. */
public final class Events {

  private static final Duration TWO_MONTHS = Duration.ofDays(60);

  private static final List<String> SESSIONS =
      List.of(
          "interactive",
          "interactive",
          "rdp",
          "fast-user-switching",
          "remote-powershell",
          "powershell-direct",
          "winrm",
          "run-as",
          "batch",
          "service",
          "network");

  private final Chance chance;
  private final Cast cast;
  private final Surroundings surroundings;

  public Events(Chance chance, Cast cast) {
    this.chance = chance;
    this.cast = cast;
    this.surroundings = new Surroundings(chance, cast);
  }

  /** So many events that go no further than this; but for {@link Weather#MONTHS}, in two months. */
  public List<Item> some(int count, Weather weather) {
    List<Item> events = new ArrayList<>();
    Duration passed = Duration.ZERO;
    while (events.size() < count) {
      Item next = next(weather);
      Duration sum = passed.plus(next.passes());
      if (weather.compareTo(Weather.MONTHS) >= 0 || sum.compareTo(TWO_MONTHS) <= 0) {
        events.add(next);
        passed = sum;
      }
    }
    return events;
  }

  /** The next event. */
  public Item next(Weather weather) {
    return switch (weather) {
      case EVERYDAY -> everyday();
      case CHANGES -> chance.onceIn(2) ? everyday() : change();
      case CALLS -> chance.onceIn(2) ? call(Calls.lasting(chance, cast)) : next(Weather.CHANGES);
      case MONTHS -> chance.onceIn(4) ? Item.after(chance.one(Item.TIMES)) : next(Weather.CALLS);
      case ENDING -> chance.onceIn(4) ? call(Calls.ending(chance, cast)) : next(Weather.MONTHS);
    };
  }

  private Item everyday() {
    return switch (chance.below(cast.users().isEmpty() ? 6 : 12)) {
      case 0, 1 -> Item.after(chance.one(Item.TIMES.subList(0, Item.TIMES.indexOf("90d"))));
      case 2 -> new Item("network", "down");
      case 3 -> new Item("network", "up");
      case 4 -> new Item("reboot", null);
      case 5 ->
          chance.onceIn(2)
              ? new Item("service-restart", null)
              : new Item("client-exits", cast.job());
      case 6, 7 -> session("logon");
      case 8 -> new Item("disconnect", chance.one(cast.users()));
      default -> session("logoff");
    };
  }

  private Item session(String key) {
    String user = chance.one(cast.users());
    return chance.onceIn(3)
        ? new Item(key, map("account", user, "session", chance.one(SESSIONS)))
        : new Item(key, user);
  }

  private Item change() {
    return switch (chance.below(8)) {
      case 0 ->
          cast.files().isEmpty() ? everyday() : new Item("file-changes", chance.one(cast.files()));
      case 1 -> new Item("clock", chance.one(Item.TIMES));
      case 2 -> new Item("finishes", cast.job());
      case 3 -> new Item("machine", surroundings.machineChange());
      case 4 -> cast.accounts().isEmpty() ? everyday() : new Item("accounts", account());
      case 5 ->
          cast.proxies().isEmpty()
              ? everyday()
              : new Item("proxies", map(chance.one(cast.proxies()), surroundings.proxy()));
      default ->
          cast.servers().isEmpty()
              ? everyday()
              : new Item("servers", map(chance.one(cast.servers()), surroundings.server()));
    };
  }

  private Map<String, Object> account() {
    return map(chance.one(cast.accounts()), surroundings.accountChange());
  }

  /** A call about the job, by whoever runs it or by somebody who is impersonated. */
  private Item call(Item call) {
    if (call.key().equals("Resume") && chance.onceIn(2)) {
      return new Item("resume", cast.job());
    }
    Map<String, Object> about = new LinkedHashMap<>(map("job", cast.job()));
    about.put(call.key(), call.value() == null ? Item.NOTHING : call.value());
    if (chance.onceIn(3) && !cast.accounts().isEmpty()) {
      about.put("as", chance.one(cast.accounts()));
      if (chance.onceIn(2)) {
        about.put("elevated", chance.onceIn(2));
      }
    }
    return new Item("call", about);
  }
}
