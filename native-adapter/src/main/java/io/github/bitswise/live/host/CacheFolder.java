package io.github.bitswise.live.host;

import java.nio.file.Path;
import java.util.Map;

/** The folder in which the launcher keeps its own things, and live runs theirs. */
public final class CacheFolder {

  private CacheFolder() {}

  /**
   * The folder, whether it is there or not.
   *
   * @param variables environment variables
   */
  public static Path of(Map<String, String> variables) {
    String stated = variables.getOrDefault("XDG_CACHE_HOME", "");
    Path home = Path.of(System.getProperty("user.home"));
    Path base = stated.startsWith("/") ? Path.of(stated) : home.resolve(".cache");
    return base.resolve("bitswise").toAbsolutePath();
  }
}
