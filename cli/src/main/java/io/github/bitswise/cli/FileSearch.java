package io.github.bitswise.cli;

import io.github.bitswise.source.Place;
import io.github.bitswise.source.Problem;
import io.github.bitswise.source.ScriptText;
import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the input files that the paths on the command line stand for. */
final class FileSearch {
  /** What stands for standard input. */
  static final String STANDARD_INPUT = "-";

  /** Names of input files in folders end so. */
  static final List<String> ENDINGS =
      Stream.concat(Stream.of(".bits.yaml", ".bits.yml", ".bits.json"), ScriptText.ENDINGS.stream())
          .toList();

  private final Path base;
  private final List<Found> found = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final Set<Path> seen = new HashSet<>();

  /**
   * @param base relative paths start here
   */
  FileSearch(Path base) {
    this.base = base;
  }

  /**
   * A file to read.
   *
   * @param name as the user would name it; {@code -} is standard input
   * @param path where it is
   */
  record Found(String name, Path path) {}

  /** The files, each once, in the order of the paths and sorted within a folder. */
  List<Found> found() {
    return found;
  }

  /** Paths that are not there or cannot be searched. */
  List<Problem> problems() {
    return problems;
  }

  /** Adds what this path stands for. */
  void add(String argument) {
    if (argument.equals(STANDARD_INPUT)) {
      Path standardInput = base.resolve(STANDARD_INPUT);
      if (seen.add(standardInput)) {
        found.add(new Found(STANDARD_INPUT, standardInput));
      }
      return;
    }
    try {
      Path path = base.resolve(argument);
      if (Files.isDirectory(path)) {
        addFolder(argument, path);
      } else if (Files.exists(path)) {
        addFile(argument, path);
      } else {
        problem(argument, "no such file or folder", "check the path");
      }
    } catch (InvalidPathException e) {
      problem(argument, "not a legal path", "check the path");
    }
  }

  private void addFile(String name, Path path) {
    if (seen.add(path.toAbsolutePath().normalize())) {
      found.add(new Found(name, path));
    }
  }

  private void addFolder(String argument, Path folder) {
    List<Path> files = new ArrayList<>();
    try {
      Files.walkFileTree(
          folder,
          EnumSet.of(FileVisitOption.FOLLOW_LINKS),
          Integer.MAX_VALUE,
          new Search(argument, folder, files));
    } catch (IOException e) {
      unreadable(argument, e);
    }
    files.sort(Comparator.comparing(Path::toString));
    for (Path file : files) {
      String name = name(argument, folder, file);
      addFile(name, base.resolve(name));
    }
  }

  /** The path as the user would go on from what was typed. */
  private static String name(String argument, Path folder, Path file) {
    Path rest = folder.relativize(file);
    return argument.equals(".") ? rest.toString() : Path.of(argument).resolve(rest).toString();
  }

  private void unreadable(String name, IOException e) {
    boolean denied = e instanceof java.nio.file.AccessDeniedException;
    problem(
        name,
        denied ? "access denied" : "cannot be searched: " + e.getMessage(),
        "check the permissions, or name the files one by one");
  }

  private void problem(String file, String message, String help) {
    problems.add(new Problem(file, Place.UNSTATED, message, help));
  }

  /** Collects input files; passes by hidden folders and folders that contain themselves. */
  private final class Search extends SimpleFileVisitor<Path> {
    private final String argument;
    private final Path root;
    private final List<Path> files;

    Search(String argument, Path root, List<Path> files) {
      this.argument = argument;
      this.root = root;
      this.files = files;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
        throws IOException {
      boolean skip = !folder.equals(root) && hidden(folder);
      return skip ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (!attributes.isDirectory() && input(file)) {
        files.add(file);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      if (!(e instanceof FileSystemLoopException)) {
        unreadable(name(argument, root, file), e);
      }
      return FileVisitResult.CONTINUE;
    }

    private boolean hidden(Path folder) throws IOException {
      return folder.getFileName().toString().startsWith(".") || Files.isHidden(folder);
    }

    private boolean input(Path file) {
      String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
      for (String ending : ENDINGS) {
        if (name.endsWith(ending)) {
          return true;
        }
      }
      return false;
    }
  }
}
