package io.github.bitswise.com;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

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

  private static final String HOME = "BITSWISE_WINDOWS_JAVA";
  private static final boolean WINDOWS = File.separatorChar == '\\';
  private static final Path TARGET = Path.of("target").toAbsolutePath();

  private final Path home;

  private WindowsJava(Path home) {
    this.home = home;
  }

  /** Skips the test where there is none. */
  static WindowsJava find() {
    if (WINDOWS) {
      return new WindowsJava(Path.of(System.getProperty("java.home")));
    }
    String home = System.getProperty(HOME, System.getenv().getOrDefault(HOME, ""));
    assumeTrue(
        !home.isEmpty() && Files.exists(Path.of(home, "bin", "java.exe")),
        "NOT RUN: " + HOME + " has to name the folder of a Java runtime for Windows");
    assumeTrue(onPath("wine"), "NOT RUN: the command `wine` is not on the PATH");
    return new WindowsJava(Path.of(home));
  }

  static boolean onPath(String command) {
    return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
        .anyMatch(
            folder ->
                Files.isExecutable(Path.of(folder, command))
                    || Files.isExecutable(Path.of(folder, command + ".exe")));
  }

  /** A file as the Windows side names it. */
  static String name(Path file) {
    return WINDOWS
        ? file.toAbsolutePath().toString()
        : "Z:" + file.toAbsolutePath().toString().replace('/', '\\');
  }

  /** Runs a program of the test classes to its end and returns the lines that it wrote. */
  List<String> run(Class<?> program, String... arguments) throws IOException, InterruptedException {
    prepareWine();
    List<String> command = new ArrayList<>(List.of(WINDOWS ? java() : "wine"));
    if (!WINDOWS) {
      command.add(java());
    }
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

  private String java() {
    return home.resolve("bin").resolve("java.exe").toString();
  }

  private static void prepareWine() throws IOException, InterruptedException {
    if (!WINDOWS && !Files.exists(prefix().resolve("system.reg"))) {
      Files.createDirectories(prefix());
      lines("wineboot", List.of("wineboot", "-i"));
      lines("wineserver", List.of("wineserver", "-w"));
    }
  }

  private static Path prefix() {
    String prefix = System.getenv("WINEPREFIX");
    return prefix == null ? TARGET.resolve("wine") : Path.of(prefix);
  }

  private static List<String> lines(String name, List<String> command)
      throws IOException, InterruptedException {
    File out = TARGET.resolve(name + ".out").toFile();
    File errors = TARGET.resolve(name + ".err").toFile();
    ProcessBuilder builder = new ProcessBuilder(command).redirectOutput(out).redirectError(errors);
    builder.environment().put("WINEPREFIX", prefix().toString());
    builder.environment().put("WINEDEBUG", "-all");
    builder.environment().put("DISPLAY", "");
    Process process = builder.start();
    if (!process.waitFor(3, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new AssertionError(name + " did not end; see " + out + " and " + errors);
    }
    if (process.exitValue() != 0) {
      throw new AssertionError(
          name + " ended with " + process.exitValue() + ":\n" + Files.readString(errors.toPath()));
    }
    return Files.readAllLines(out.toPath(), StandardCharsets.UTF_8);
  }

  private static String classPath() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(entry -> name(Path.of(entry)))
        .collect(Collectors.joining(";"));
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
