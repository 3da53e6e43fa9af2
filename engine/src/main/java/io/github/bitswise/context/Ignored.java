package io.github.bitswise.context;

import io.github.bitswise.source.Place;
import java.nio.file.Path;
import java.util.List;

/**
 * A rule whose findings do not matter in some files.
 *
 * @param rule its id or its name, as it is written
 * @param reason why
 * @param files in which; empty: in all
 * @param at the rule
 */
public record Ignored(String rule, String reason, List<FilePattern> files, Place at) {

  /** Whether this is said of a file, by its path from where it is said. */
  public boolean in(Path file) {
    return files.isEmpty() || files.stream().anyMatch(each -> each.matches(file));
  }
}
