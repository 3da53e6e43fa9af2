package io.github.bitswise.context;

import io.github.bitswise.source.Place;
import java.util.List;

/**
 * A comment that says that findings of a line do not matter.
 *
 * @param rules whose findings
 * @param reason why; never empty
 * @param line the line, or the first one of a command that is continued over several
 * @param endLine the last one
 * @param at the comment
 */
public record Silence(List<Named> rules, String reason, int line, int endLine, Place at) {

  /** A rule by its id or its name, as it is written. */
  public record Named(String rule, Place at) {}
}
