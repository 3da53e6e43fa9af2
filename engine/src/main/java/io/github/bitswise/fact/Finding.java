package io.github.bitswise.fact;

import io.github.bitswise.answer.Severity;
import io.github.bitswise.source.Place;
import org.jspecify.annotations.Nullable;

/**
 * Something in the configuration that will not do what its author expects.
 *
 * @param fix what to do; empty where there is nothing to say
 * @param severity where it differs from the rule's
 */
public record Finding(Case of, Place at, String message, String fix, @Nullable Severity severity) {

  public Finding(Case of, Place at, String message, String fix) {
    this(of, at, message, fix, null);
  }
}
