package io.github.bitswise.live.servers;

import io.github.bitswise.live.servers.Answer.Kind;
import io.github.bitswise.machine.Endpoint;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import org.eclipse.jetty.server.Server;

/** The ports of all origins: open or closed, as the scenario has it. */
final class Sites {

  /** The port for clients, and the one for proxies, which may be open alone. */
  private record Site(Port front, Port behind) {}

  private final Server server;
  private final Scene scene;
  private final BiConsumer<Port, String> opened;
  private final Map<String, Site> sites = new LinkedHashMap<>();

  /** Ports of this server; each new one is told with its origin before anybody knows its number. */
  Sites(Server server, Scene scene, BiConsumer<Port, String> opened) {
    this.server = server;
    this.scene = scene;
    this.opened = opened;
  }

  /** Whether anybody answers at an endpoint. */
  static boolean reached(Endpoint endpoint) {
    return endpoint.conduct().reachable().orElse(true)
        && Answer.of(endpoint.conduct()).kind() != Kind.REFUSED;
  }

  /** The number of the port that stands for an origin. */
  synchronized int port(String origin) {
    return site(origin).front().number();
  }

  /** The number of the port at which a proxy finds what stands for an origin. */
  synchronized int behind(String origin) {
    return site(origin).behind().number();
  }

  /** Whether a port stands for an origin. */
  synchronized boolean known(String origin) {
    return sites.containsKey(origin);
  }

  /** The number of the port for proxies, of the origin whose port for clients this one names. */
  synchronized OptionalInt front(String loopback) {
    return sites.values().stream()
        .filter(each -> loopback.equals("http://" + Port.LOOPBACK + ":" + each.front().number()))
        .mapToInt(each -> each.behind().number())
        .findFirst();
  }

  /** Opens and closes ports as the scenario now has it. */
  synchronized void follow() {
    sites.forEach(this::follow);
  }

  synchronized void close() throws IOException {
    for (Site site : sites.values()) {
      site.front().release();
      site.behind().release();
    }
  }

  private Site site(String origin) {
    Site known = sites.get(origin);
    if (known != null) {
      return known;
    }
    Site site = new Site(open(origin), open(origin));
    sites.put(origin, site);
    follow(origin, site);
    return site;
  }

  private Port open(String origin) {
    Port port = new Port(server, origin);
    opened.accept(port, origin);
    return port;
  }

  // Several prefixes share the port: it is closed only if it would be for all of them.
  private void follow(String origin, Site site) {
    List<Endpoint> there = scene.at(origin);
    boolean reachable = there.stream().anyMatch(Sites::reached);
    boolean direct = there.stream().anyMatch(each -> each.direct().orElse(true));
    site.front().accept(reachable && direct);
    site.behind().accept(reachable);
  }
}
