package io.github.bitswise.cli;

import io.github.bitswise.context.ContextFile;
import io.github.bitswise.context.Ignored;
import io.github.bitswise.read.ContextReader;
import io.github.bitswise.read.ContextResult;
import io.github.bitswise.rulebook.Catalogue;
import io.github.bitswise.silence.KnownRules;
import io.github.bitswise.source.Known;
import io.github.bitswise.source.Loaded;
import io.github.bitswise.source.Place;
import io.github.bitswise.source.Problem;
import io.github.bitswise.source.SourceLoader;
import io.github.bitswise.source.SourceText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Finds the {@code bitswise.yaml} that counts for a file, upward from it; reads each once. */
final class ContextFiles {
  private final Path base;
  private final Supplier<Catalogue> rules;
  private final Consumer<SourceText> texts;
  private final Consumer<Problem> problems;
  private final Map<Path, Optional<Found>> byFolder = new HashMap<>();
  private @Nullable KnownRules known;

  /**
   * A {@code bitswise.yaml}.
   *
   * @param path where it is
   * @param said what it says
   */
  record Found(Path path, ContextFile said) {

    /** What it says to ignore in this file. */
    List<Ignored> ignored(Path file) {
      Path from = path.toAbsolutePath().normalize().getParent();
      Path whole = file.toAbsolutePath().normalize();
      Path relative = from != null && whole.startsWith(from) ? from.relativize(whole) : whole;
      return said.ignored().stream().filter(each -> each.in(relative)).toList();
    }
  }

  /**
   * @param base relative paths start here, and are told from here
   * @param rules the rules that it may name
   * @param texts takes the texts of those that were read, to quote from
   * @param problems takes what is wrong with them
   */
  ContextFiles(
      Path base,
      Supplier<Catalogue> rules,
      Consumer<SourceText> texts,
      Consumer<Problem> problems) {
    this.base = base;
    this.rules = rules;
    this.texts = texts;
    this.problems = problems;
  }

  /** Whether a file is one of these, not one to check. */
  static boolean is(Path file) {
    Path name = file.getFileName();
    return name != null && name.toString().equals(ContextFile.NAME);
  }

  /** The one that counts for a file: the nearest in its folder or above. */
  Optional<Found> of(Path file) {
    Path folder = file.toAbsolutePath().normalize().getParent();
    List<Path> passed = new ArrayList<>();
    Optional<Found> found = Optional.empty();
    for (; folder != null; folder = folder.getParent()) {
      Optional<Found> known = byFolder.get(folder);
      if (known != null) {
        found = known;
        break;
      }
      passed.add(folder);
      Path here = folder.resolve(ContextFile.NAME);
      if (Files.isRegularFile(here)) {
        found = Optional.of(read(here));
        break;
      }
    }
    for (Path each : passed) {
      byFolder.put(each, found);
    }
    return found;
  }

  private Found read(Path file) {
    Path relative = relative(file);
    Loaded loaded = SourceLoader.load(file, relative.toString().replace('\\', '/'));
    loaded.problem().ifPresent(problems);
    return new Found(
        base.resolve(relative),
        loaded
            .text()
            .map(this::read)
            .orElseGet(
                () ->
                    new ContextFile(
                        relative.toString(),
                        Known.unknown(),
                        Known.unknown(),
                        Known.unknown(),
                        List.of())));
  }

  private ContextFile read(SourceText text) {
    ContextResult result = ContextReader.read(text);
    texts.accept(result.shown());
    result.problems().forEach(problems);
    for (Ignored each : result.said().ignored()) {
      known().fault(each.rule()).ifPresent(fault -> problems.accept(unknown(each, fault)));
    }
    return result.said();
  }

  private Problem unknown(Ignored ignored, String fault) {
    Place at = ignored.at();
    return new Problem(at.file(), at, fault, known().help(ignored.rule()));
  }

  /** Loading the rules takes time, and most files name none. */
  private KnownRules known() {
    if (known == null) {
      known = new KnownRules(rules.get());
    }
    return known;
  }

  private Path relative(Path file) {
    Path from = base.toAbsolutePath().normalize();
    Path root = from.getRoot();
    return root != null && root.equals(file.getRoot()) ? from.relativize(file) : file;
  }
}
