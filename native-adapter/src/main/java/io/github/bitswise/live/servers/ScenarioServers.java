package io.github.bitswise.live.servers;

import io.github.bitswise.live.servers.Binding.Bound;
import io.github.bitswise.live.servers.Binding.Unbound;
import io.github.bitswise.machine.Endpoint;
import io.github.bitswise.machine.World;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.InetAccessHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.eclipse.jetty.util.thread.ScheduledExecutorScheduler;

/**
 * The web servers and proxies of a scenario, each on a port of 127.0.0.1. What is not said of one
 * meets what BITS asks for.
 */
public final class ScenarioServers implements AutoCloseable {

  private final Scene scene;
  private final Passwords passwords;
  private final Contents contents = new Contents();
  private final Journal journal = new Journal();
  private final Server server;
  private final Silence silence = new Silence(journal);
  private final Doors doors = new Doors();
  private final Sites sites;
  private final Gate gate;
  private final Map<String, Port> proxies = new ConcurrentHashMap<>();

  private ScenarioServers(World world, Passwords passwords) {
    this.scene = new Scene(world);
    this.passwords = passwords;
    this.gate = new Gate(scene, passwords);
    QueuedThreadPool threads = new QueuedThreadPool();
    threads.setName("scenario-servers");
    threads.setDaemon(true);
    server =
        new Server(threads, new ScheduledExecutorScheduler("scenario-servers-pace", true), null);
    InetAccessHandler local = new InetAccessHandler(doors);
    local.include(Port.LOOPBACK);
    server.setHandler(local);
    server.setRequestLog((request, response) -> journal.add(response));
    FileConduct files = new FileConduct(contents);
    Uploads uploads = new Uploads();
    sites =
        new Sites(
            server,
            scene,
            (port, origin) ->
                doors.add(
                    port,
                    new SiteHandler(origin, scene, gate, files, uploads, silence, this::plain)));
  }

  /**
   * Opens a port for each server and proxy that is described; closes the passwords when it is
   * closed.
   */
  public static ScenarioServers open(World world, Passwords passwords) {
    ScenarioServers servers = new ScenarioServers(world, passwords);
    try {
      servers.server.start();
      servers.scene.origins().stream().filter(Origins::plain).forEach(servers.sites::port);
      servers.scene.proxies().forEach(servers::proxyPort);
      return servers;
    } catch (Exception e) {
      servers.close();
      throw new IllegalStateException("the servers of the scenario do not start", e);
    }
  }

  /** What stands for a remote name of which the scenario says something. */
  public Binding url(String remoteName) {
    return scene.described(remoteName).isPresent()
        ? plain(remoteName)
        : new Unbound("nothing is said of `" + Origins.of(remoteName) + "`");
  }

  /** What stands for a remote name, also where the scenario says nothing of its server. */
  public Binding plain(String remoteName) {
    Optional<String> reason = Reasons.against(remoteName, scene.server(remoteName));
    return reason
        .<Binding>map(Unbound::new)
        .orElseGet(
            () ->
                new Bound(
                    URI.create(
                        "http://%s:%d%s"
                            .formatted(
                                Port.LOOPBACK,
                                sites.port(Origins.of(remoteName)),
                                Origins.rest(remoteName)))));
  }

  /** What stands for a proxy, by its {@code host:port}. */
  public Binding proxy(String name) {
    Optional<Endpoint> described = scene.proxy(name);
    return described.isEmpty()
        ? new Unbound("nothing is said of the proxy `" + name + "`")
        : new Bound(
            URI.create("http://%s:%d".formatted(Port.LOOPBACK, proxyPort(described.get().name()))));
  }

  private int proxyPort(String name) {
    return proxies.computeIfAbsent(name, this::openProxy).number();
  }

  private Port openProxy(String name) {
    Port port = new Port(server, name);
    doors.add(port, new ProxyDoor(name, scene, gate, new Routes(scene, sites)));
    return port;
  }

  /** From now on this holds; what it does not state stays as it is. */
  public void change(World now) {
    scene.change(now);
    sites.follow();
  }

  /** The file with this remote name has another content, ETag and time stamp from now on. */
  public void fileChanged(String remoteName) {
    contents.changed(remoteName);
  }

  /** The whole file with this remote name takes so long from now on. */
  public void pace(String remoteName, Duration whole) {
    contents.pace(remoteName, whole);
  }

  /** What was asked so far and has its answer, in the order in which it came. */
  public List<Request> log() {
    return journal.requests();
  }

  /** Tells each request when its answer has ended. */
  public void listen(Consumer<Request> listener) {
    journal.listen(listener);
  }

  /** Closes all ports and drops all connections; the log stays. */
  @Override
  public void close() {
    try {
      silence.end();
      server.stop();
      sites.close();
    } catch (Exception e) {
      throw new IllegalStateException("the servers of the scenario do not stop", e);
    } finally {
      passwords.close();
    }
  }
}
