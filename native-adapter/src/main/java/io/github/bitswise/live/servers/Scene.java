package io.github.bitswise.live.servers;

import io.github.bitswise.job.ProxyList;
import io.github.bitswise.machine.Directory;
import io.github.bitswise.machine.Endpoint;
import io.github.bitswise.machine.Endpoints;
import io.github.bitswise.machine.IdentityKind;
import io.github.bitswise.machine.World;
import java.util.List;
import java.util.Optional;

/** What the scenario says of servers and proxies at this moment. */
final class Scene {

  private volatile World world;

  Scene(World world) {
    this.world = world;
  }

  /** From now on this holds; for what it does not state, what held before. */
  synchronized void change(World now) {
    world = now.over(world);
  }

  /** What is said of the server of this URL; empty where nothing is. */
  Optional<Endpoint> described(String url) {
    return Endpoints.describedWeb(world.servers(), url);
  }

  Endpoint server(String url) {
    return Endpoints.web(world.servers(), url);
  }

  /** The origins of all described web servers, in lower case. */
  List<String> origins() {
    return world.servers().stream()
        .map(Endpoint::name)
        .filter(Origins::web)
        .map(Origins::of)
        .distinct()
        .toList();
  }

  /** The described endpoints of one origin; the one that covers it where none is there. */
  List<Endpoint> at(String origin) {
    List<Endpoint> there =
        world.servers().stream()
            .map(Endpoint::name)
            .filter(name -> Origins.web(name) && Origins.of(name).equals(origin))
            .map(this::server)
            .toList();
    return there.isEmpty() ? List.of(server(origin)) : there;
  }

  List<String> proxies() {
    return world.proxies().stream().map(Endpoint::name).toList();
  }

  /** What is said of a proxy, under whatever spelling of its address; empty where nothing is. */
  Optional<Endpoint> proxy(String name) {
    String address = ProxyList.address(name);
    return world.proxies().stream()
        .filter(each -> ProxyList.address(each.name()).equalsIgnoreCase(address))
        .findFirst();
  }

  /** Whether an endpoint lets this account in; one that states no list lets in everybody. */
  Directory.Match lets(Endpoint endpoint, String account) {
    World now = world;
    return endpoint.allow().known()
        ? new Directory(now.accounts(), now.machine())
            .matches(endpoint.allow().get(), account, IdentityKind.ACCOUNT)
        : Directory.Match.YES;
  }
}
