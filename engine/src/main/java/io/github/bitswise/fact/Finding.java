package io.github.bitswise.fact;

import io.github.bitswise.answer.Severity;
import io.github.bitswise.repair.Repair;
import io.github.bitswise.source.Place;
import org.jspecify.annotations.Nullable;

/**
 * Something in the configuration that will not do what its author expects.
 *
 * @param fix what to do; empty where there is nothing to say
 * @param severity where it differs from the rule's
 * @param repair how the fix is made, where that is decidable
 */
public record Finding(
    Case of,
    Place at,
    String message,
    String fix,
    @Nullable Severity severity,
    @Nullable Repair repair) {

  public Finding(Case of, Place at, String message, String fix) {
    this(of, at, message, fix, null);
  }

  public Finding(Case of, Place at, String message, String fix, @Nullable Severity severity) {
    this(of, at, message, fix, severity, null);
  }

  /** The same, which this takes away; its rule says whether that is safe. */
  public Finding mendedBy(@Nullable Repair change) {
    return new Finding(of, at, message, fix, severity, change);
  }
}
