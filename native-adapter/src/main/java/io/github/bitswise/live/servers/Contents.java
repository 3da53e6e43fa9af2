package io.github.bitswise.live.servers;

import io.github.bitswise.machine.Conduct;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The files of all servers by remote name: what is in them now, and how fast they come. */
final class Contents {

  /** The largest file that is served, in bytes. */
  static final long LARGEST = 64L << 20;

  private static final long USUAL = 64L << 10;

  private final Map<String, Integer> versions = new ConcurrentHashMap<>();
  private final Map<String, Duration> paces = new ConcurrentHashMap<>();

  /** The file as it is now. */
  ServedFile file(String url, Conduct conduct) {
    long said = conduct.size().orElse(USUAL);
    boolean told = said != Conduct.NO_SIZE;
    String key = key(url);
    return new ServedFile(
        new FileBytes(key, versions.getOrDefault(key, 0), told ? said : USUAL), told);
  }

  void changed(String url) {
    versions.merge(key(url), 1, Integer::sum);
  }

  void pace(String url, Duration whole) {
    paces.put(key(url), whole);
  }

  /** How long the whole file takes; empty for as fast as it goes. */
  Optional<Duration> pace(String url) {
    return Optional.ofNullable(paces.get(key(url)));
  }

  private static String key(String url) {
    return url.toLowerCase(Locale.ROOT);
  }
}
