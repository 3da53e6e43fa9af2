package io.github.bitswise.fact;

import io.github.bitswise.job.Disclosure;
import io.github.bitswise.source.Place;

/** The description that the job has. */
public record Description(Case of, String text, Place at) {

  /** What it tells everybody who can see the job; empty for nothing. */
  public String discloses() {
    return Disclosure.in(text);
  }
}
