package io.github.bitswise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A page of the documentation. With {@code -Dbitswise.update=true} it is rewritten instead of
 * compared.
 *
 * @param name its path from the top of the project
 */
record Page(String name) {
  /** The top of the project. */
  static final Path ROOT = root();

  /** Whether pages are rewritten. */
  static final boolean UPDATE = Boolean.getBoolean("bitswise.update");

  private static Path root() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.exists(folder.resolve("mvnw"))) {
      folder = folder.getParent();
    }
    return folder;
  }

  /** The README and everything in {@code docs}. */
  static List<Page> all() {
    try (Stream<Path> files = Files.walk(ROOT.resolve("docs"))) {
      return Stream.concat(Stream.of(ROOT.resolve("README.md")), files)
          .filter(file -> file.toString().endsWith(".md"))
          .map(file -> new Page(ROOT.relativize(file).toString().replace('\\', '/')))
          .sorted((a, b) -> a.name.compareTo(b.name))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The files in this folder. */
  static List<Page> in(String folder) {
    try (Stream<Path> files = Files.list(ROOT.resolve(folder))) {
      return files.map(file -> new Page(folder + "/" + file.getFileName())).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path path() {
    return ROOT.resolve(name);
  }

  String text() {
    try {
      return Files.readString(path());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Holds that the page reads so. */
  void reads(String expected) throws IOException {
    if (UPDATE) {
      Files.createDirectories(path().getParent());
      Files.writeString(path(), expected);
    }
    assertThat(text())
        .as("%s; -Dbitswise.update=true rewrites it", name)
        .isEqualToNormalizingNewlines(expected);
  }

  @Override
  public String toString() {
    return name;
  }
}
