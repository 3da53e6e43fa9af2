package io.github.bitswise.script;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.opentest4j.TestAbortedException;

/** The grammars of tree-sitter, in a Python of their own. */
final class TreeSitter {
  /** The script that runs them, and what it needs. */
  static final Path FOLDER = Path.of("src", "test", "tree-sitter");

  private static final int NOT_THERE = 3;

  private TreeSitter() {}

  /**
   * The commands that they find, by file.
   *
   * @throws TestAbortedException if they are not there
   */
  static Map<Path, List<Sighting>> commands(List<Path> files)
      throws IOException, InterruptedException {
    Path out = Files.createTempFile("commands", ".tsv");
    Path errors = Files.createTempFile("commands", ".txt");
    try {
      List<String> command = new ArrayList<>(List.of(python(), "-B"));
      command.add(FOLDER.resolve("commands.py").toString());
      files.forEach(file -> command.add(file.toString()));
      ProcessBuilder python = new ProcessBuilder(command);
      python.environment().put("PYTHONPATH", grammars().toString());
      int exit = ended(python.redirectOutput(out.toFile()).redirectError(errors.toFile()));
      if (exit == NOT_THERE) {
        throw absent(Files.readString(errors).strip());
      }
      if (exit != 0) {
        throw new AssertionError(
            "commands.py ended with " + exit + ": " + Files.readString(errors));
      }
      return Files.readAllLines(out).stream()
          .map(line -> line.split("\t", -1))
          .collect(Collectors.groupingBy(each -> Path.of(each[0]), sighting()));
    } finally {
      Files.delete(out);
      Files.delete(errors);
    }
  }

  private static Collector<String[], ?, List<Sighting>> sighting() {
    return Collectors.mapping(
        each -> new Sighting(Integer.parseInt(each[1]), Integer.parseInt(each[2]), each[3]),
        Collectors.toList());
  }

  private static int ended(ProcessBuilder python) throws InterruptedException {
    Process process;
    try {
      process = python.start();
    } catch (IOException noPython) {
      throw absent(String.valueOf(noPython.getMessage()));
    }
    if (!process.waitFor(2, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new AssertionError("commands.py did not end");
    }
    return process.exitValue();
  }

  private static String python() {
    boolean windows =
        System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
    return windows ? "python" : "python3";
  }

  private static Path grammars() {
    String cache =
        Optional.ofNullable(System.getenv("XDG_CACHE_HOME"))
            .orElseGet(() -> Path.of(System.getProperty("user.home", ""), ".cache").toString());
    Path usual = Path.of(cache, "bitswise", "tree-sitter");
    return Path.of(System.getProperty("bitswise.tree-sitter", usual.toString()));
  }

  private static TestAbortedException absent(String why) {
    return new TestAbortedException(
        "NO SECOND OPINION: " + why + "; get the grammars with engine/" + FOLDER + "/get-grammars");
  }
}
