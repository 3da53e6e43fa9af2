package io.github.bitswise.live.host;

import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Wine with a Windows Java.
 *
 * @param command the program {@code wine}
 * @param javaHome the folder of the Windows Java
 * @param prefix the folder that is the computer to Wine; made when it is first used
 */
public record Wine(Path command, Path javaHome, Path prefix) implements AgentHost {

  /** The variable that names the folder of a Windows Java. */
  public static final String JAVA_VARIABLE = "BITSWISE_WINDOWS_JAVA";

  private static final String READY = "ready";
  private static final Set<String> PASSED_ON =
      Set.of("PATH", "HOME", "USER", "LOGNAME", "LANG", "TMPDIR", "LD_LIBRARY_PATH");
  private static final int MINUTES_TO_SET_UP = 3;

  /** How to get what is missing. */
  public static final String HELP =
      "on Debian, `native-adapter/live-on-debian` installs Wine and a Windows Java and then runs"
          + " `bitswise live`";

  /**
   * The Wine of this computer.
   *
   * @param variables environment variables
   * @param cache the folder in which a Windows Java and the prefix are
   * @throws Missing where there is none, or no Windows Java
   */
  public static Wine find(Map<String, String> variables, Path cache) throws Missing {
    Optional<Path> command = command(variables.getOrDefault("PATH", ""));
    if (command.isEmpty()) {
      throw new Missing("there is no Wine on the PATH");
    }
    String stated = variables.getOrDefault(JAVA_VARIABLE, "");
    Path java = stated.isEmpty() ? cache.resolve("windows-java") : Path.of(stated);
    if (!Files.isRegularFile(executable(java))) {
      throw new Missing("there is no Windows Java in `" + java + "`");
    }
    return new Wine(command.get(), java, cache.resolve("wine"));
  }

  private static Optional<Path> command(String path) {
    return Arrays.stream(path.split(File.pathSeparator, -1))
        .filter(folder -> !folder.isEmpty())
        .map(folder -> Path.of(folder, "wine"))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static Path executable(Path javaHome) {
    return javaHome.resolve("bin").resolve("java.exe");
  }

  @Override
  public List<String> java() {
    return List.of(command.toString(), executable(javaHome).toString());
  }

  @Override
  public Map<String, String> variables() {
    // No window, no dialogue that offers to install a browser, no chatter of Wine's own.
    return Map.of(
        "WINEPREFIX", prefix.toString(),
        "WINEDEBUG", "-all",
        "WINEDLLOVERRIDES", "mscoree=;mshtml=",
        "DISPLAY", "");
  }

  /** What a user has set for other programs, such as secrets and proxies, is not for Wine's. */
  @Override
  public boolean passesOn(String variable) {
    return PASSED_ON.contains(variable) || variable.startsWith("LC_");
  }

  /**
   * Makes the prefix, and waits until Wine's services have settled in it: else BITS is not found.
   * Of several runs at once one makes it, and the others wait.
   */
  @Override
  public void prepare(Consumer<String> progress) throws IOException {
    Path ready = prefix.resolve(READY);
    if (Files.exists(ready)) {
      return;
    }
    progress.accept("setting up Wine, once");
    Files.createDirectories(prefix);
    Path lock = prefix.resolveSibling(prefix.getFileName() + ".lock");
    synchronized (Wine.class) {
      try (FileChannel channel =
          FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
        channel.lock();
        if (!Files.exists(ready)) {
          run("wineboot", "-i");
          run("wineserver", "-w");
          Files.createFile(ready);
        }
      }
    }
  }

  private void run(String... command) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
    builder.environment().keySet().removeIf(each -> !passesOn(each));
    builder.environment().putAll(variables());
    try {
      Process process = builder.start();
      if (!process.waitFor(MINUTES_TO_SET_UP, TimeUnit.MINUTES)) {
        process.destroyForcibly();
        throw new IOException("`" + command[0] + "` does not end");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  @Override
  public String named(Path path) {
    return "Z:" + path.toAbsolutePath().toString().replace('/', '\\');
  }

  /** Wine or its Java is not there. */
  public static final class Missing extends Exception {
    private static final long serialVersionUID = 1L;

    Missing(String message) {
      super(message);
    }
  }
}
