package io.github.bitswise.source;

import java.util.Optional;

/**
 * The result of loading one file: its text, or why there is none.
 *
 * @param text empty exactly where there is a problem
 */
public record Loaded(Optional<SourceText> text, Optional<Problem> problem) {

  static Loaded of(SourceText text) {
    return new Loaded(Optional.of(text), Optional.empty());
  }

  static Loaded not(Problem problem) {
    return new Loaded(Optional.empty(), Optional.of(problem));
  }
}
