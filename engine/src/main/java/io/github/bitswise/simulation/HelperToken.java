package io.github.bitswise.simulation;

import io.github.bitswise.fact.Case;
import io.github.bitswise.fact.TokenHeld;

/** The helper token of a job, which BITS holds or has lost. */
final class HelperToken {

  private final TokenHeld held;
  private final LaidFacts facts;

  HelperToken(Case of, LaidFacts facts) {
    this.held = new TokenHeld(of);
    this.facts = facts;
  }

  /** Applies what the rules derived; true if that changed anything. */
  boolean change(boolean regained, boolean lost) {
    boolean before = facts.holds(held);
    if (regained) {
      facts.put(held);
    }
    boolean loses = lost && facts.holds(held);
    if (loses) {
      facts.remove(held);
    }
    return loses || before != facts.holds(held);
  }
}
