package io.github.bitswise.com;

import static org.junit.jupiter.api.Assumptions.abort;

import io.github.bitswise.live.host.AgentHost;
import io.github.bitswise.live.host.CacheFolder;
import io.github.bitswise.live.host.ThisWindows;
import io.github.bitswise.live.host.Wine;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** A Java for Windows: this one, or one that Wine runs. */
final class WindowsJava {

  private static final Path TARGET = Path.of("target").toAbsolutePath();
  private static final int MINUTES = 3;

  private final AgentHost host;

  private WindowsJava(AgentHost host) {
    this.host = host;
  }

  /** Skips the test where there is none. */
  static WindowsJava find() {
    if (File.separatorChar == '\\') {
      return new WindowsJava(new ThisWindows());
    }
    try {
      return new WindowsJava(Wine.find(System.getenv(), CacheFolder.of(System.getenv())));
    } catch (Wine.Missing e) {
      return abort("NOT RUN: " + e.getMessage());
    }
  }

  static boolean onPath(String command) {
    return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
        .anyMatch(
            folder ->
                Files.isExecutable(Path.of(folder, command))
                    || Files.isExecutable(Path.of(folder, command + ".exe")));
  }

  /** A file as the Windows side names it. */
  String name(Path file) {
    return host.named(file);
  }

  /** Runs a program of the test classes to its end and returns the lines that it wrote. */
  List<String> run(Class<?> program, String... arguments) throws IOException, InterruptedException {
    host.prepare(told -> {});
    List<String> command = new ArrayList<>(host.java());
    command.addAll(
        List.of(
            "--enable-native-access=ALL-UNNAMED",
            "-Djna.boot.library.path=" + name(jnaLibrary().getParent()),
            "-Djna.nounpack=true",
            "-Dstdout.encoding=UTF-8",
            "-cp",
            classPath(),
            program.getName()));
    command.addAll(List.of(arguments));
    return lines(program.getSimpleName(), command);
  }

  private List<String> lines(String name, List<String> command)
      throws IOException, InterruptedException {
    File out = TARGET.resolve(name + ".out").toFile();
    File errors = TARGET.resolve(name + ".err").toFile();
    ProcessBuilder builder = new ProcessBuilder(command).redirectOutput(out).redirectError(errors);
    builder.environment().putAll(host.variables());
    Process process = builder.start();
    if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new AssertionError(name + " did not end; see " + out + " and " + errors);
    }
    if (process.exitValue() != 0) {
      throw new AssertionError(
          name + " ended with " + process.exitValue() + ":\n" + Files.readString(errors.toPath()));
    }
    return Files.readAllLines(out.toPath(), StandardCharsets.UTF_8);
  }

  private String classPath() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(entry -> name(Path.of(entry)))
        .collect(Collectors.joining(host.separator()));
  }

  /** Unpacked here, because JNA unpacking itself ends the JVM under Wine. */
  private static Path jnaLibrary() throws IOException {
    Path library = TARGET.resolve("jna").resolve("jnidispatch.dll");
    Files.createDirectories(library.getParent());
    try (InputStream packed =
        WindowsJava.class.getResourceAsStream("/com/sun/jna/win32-x86-64/jnidispatch.dll")) {
      Files.copy(packed, library, StandardCopyOption.REPLACE_EXISTING);
    }
    return library;
  }
}
