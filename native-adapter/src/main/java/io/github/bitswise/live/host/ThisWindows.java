package io.github.bitswise.live.host;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The Windows that this process runs on: agents run as its account, in its Java. */
public final class ThisWindows implements AgentHost {

  @Override
  public List<String> java() {
    return List.of(Path.of(System.getProperty("java.home"), "bin", "java.exe").toString());
  }

  @Override
  public Map<String, String> variables() {
    return Map.of();
  }

  @Override
  public String named(Path path) {
    return path.toAbsolutePath().toString();
  }
}
