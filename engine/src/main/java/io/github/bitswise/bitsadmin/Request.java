package io.github.bitswise.bitsadmin;

import io.github.bitswise.bits.Action;
import io.github.bitswise.script.Word;
import io.github.bitswise.source.Place;
import java.util.Optional;

/**
 * One thing that a command asks of BITS.
 *
 * @param as whom bitsadmin logs on and impersonates for it; empty: nobody
 * @param at the switch that says so
 */
public record Request(Action action, Optional<Word> as, Place at) {

  Request(Action action, Place at) {
    this(action, Optional.empty(), at);
  }
}
