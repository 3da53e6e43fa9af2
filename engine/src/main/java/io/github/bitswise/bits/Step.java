package io.github.bitswise.bits;

import io.github.bitswise.source.Known;
import io.github.bitswise.source.Place;
import java.util.Optional;

/**
 * One action of a client.
 *
 * @param sometimes whether it is only done under a condition of which nothing is known
 * @param as whom the thread impersonates; empty: nobody, it acts as its process
 * @param elevated whether the token that acts is elevated, if that is said
 */
public record Step(
    Action action, Optional<String> as, Known<Boolean> elevated, boolean sometimes, Place at) {

  /** A step that is always done. */
  public Step(Action action, Optional<String> as, Known<Boolean> elevated, Place at) {
    this(action, as, elevated, false, at);
  }

  /** Whether it moves the job through its states. */
  public boolean moves() {
    return action instanceof Call call && call.method().moves();
  }
}
