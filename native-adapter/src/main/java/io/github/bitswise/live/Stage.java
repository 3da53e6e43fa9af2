package io.github.bitswise.live;

import io.github.bitswise.job.LocalName;
import io.github.bitswise.job.RemoteName;
import io.github.bitswise.live.host.AgentHost;
import io.github.bitswise.live.servers.Binding;
import io.github.bitswise.live.servers.ScenarioServers;
import io.github.bitswise.machine.Account;
import io.github.bitswise.scenario.Scenario;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/** What stands for the servers, disks and names of a scenario: loopback, and folders of the run. */
final class Stage {

  private static final int UPLOAD_SIZE = 1024;

  /** Characters that BITS takes for a display name. */
  private static final int LONGEST_NAME = 256;

  private final Scenario scenario;
  private final AgentHost host;
  private final RunFolder folder;
  private final ScenarioServers servers;
  private final Map<String, String> names = new ConcurrentHashMap<>();

  Stage(Scenario scenario, AgentHost host, RunFolder folder, ScenarioServers servers) {
    this.scenario = scenario;
    this.host = host;
    this.folder = folder;
    this.servers = servers;
  }

  ScenarioServers servers() {
    return servers;
  }

  /** The display name that the job has here; the mark does not make BITS refuse it. */
  String displayName(String name) throws CannotStage {
    String marked = folder.marked(name);
    if (name.length() <= LONGEST_NAME && marked.length() > LONGEST_NAME) {
      throw new CannotStage("the display name is too long for the mark of the run beside it");
    }
    return marked;
  }

  /** The address that stands for a remote name. */
  String remote(RemoteName name) throws CannotStage {
    if (!name.web()) {
      throw new CannotStage("nothing here can stand for `" + name.address() + "`");
    }
    return remote(name.text());
  }

  /** The address that stands for a URL. */
  String remote(String url) throws CannotStage {
    Binding binding = servers.url(url);
    if (binding instanceof Binding.Bound bound) {
      String address = bound.uri().toString();
      names.put(address, url);
      return address;
    }
    throw new CannotStage(((Binding.Unbound) binding).reason());
  }

  /** The address that stands for a proxy. */
  String proxy(String name) throws CannotStage {
    Binding binding = servers.proxy(name);
    if (binding instanceof Binding.Bound bound) {
      String address = bound.uri().getAuthority();
      names.put(address, name);
      return address;
    }
    throw new CannotStage(((Binding.Unbound) binding).reason());
  }

  /**
   * The path that stands for a local name, in the run's own folder.
   *
   * @param upload whether the file has to be there; if not, there is none
   */
  String local(LocalName name, boolean upload, long size) throws CannotStage {
    Path path = path(name);
    try {
      Files.createDirectories(Objects.requireNonNull(path.getParent()));
      if (upload && !Files.exists(path)) {
        Files.write(path, new byte[size < 0 ? UPLOAD_SIZE : Math.toIntExact(size)]);
      }
    } catch (IOException e) {
      throw new CannotStage("the file `" + name.text() + "` cannot be made here");
    }
    if (!upload && Files.exists(path)) {
      throw new CannotStage("`" + name.text() + "` is there already, and a live run spares files");
    }
    String named = host.named(path);
    names.put(named, name.text());
    return named;
  }

  private Path path(LocalName name) throws CannotStage {
    String drive = name.drive();
    if (!name.full()
        || name.unc()
        || name.extended()
        || drive.isEmpty()
        || name.variables().in(name.text())) {
      throw new CannotStage("nothing here can stand for the path `" + name.text() + "`");
    }
    for (Account account : scenario.accounts().values()) {
      if (account.drives().orElse(List.of()).stream()
          .anyMatch(each -> each.letter().equalsIgnoreCase(drive))) {
        throw new CannotStage("`" + drive + "` is a network drive, and none is mapped here");
      }
    }
    Path files = folder.path().resolve("files").resolve(drive.substring(0, 1));
    Path path = files.resolve(name.text().substring(3).replace('\\', '/')).normalize();
    if (!path.startsWith(files) || path.equals(files)) {
      throw new CannotStage("the path `" + name.text() + "` leads out of its disk");
    }
    return path;
  }

  /** A text of BITS in the scenario's own names. */
  String named(String text) {
    String named = RunFolder.unmarked(text);
    // The longest first: an address begins with that of its host.
    List<String> addresses = new ArrayList<>(names.keySet());
    addresses.sort(Comparator.comparingInt(String::length).reversed());
    for (String each : addresses) {
      named = named.replace(each, names.getOrDefault(each, each));
    }
    return named;
  }
}
