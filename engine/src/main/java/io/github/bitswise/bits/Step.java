package io.github.bitswise.bits;

import io.github.bitswise.source.Known;
import io.github.bitswise.source.Place;
import java.util.Optional;

/**
 * One action of a client.
 *
 * @param as whom the thread impersonates; empty: nobody, it acts as its process
 * @param elevated whether the token that acts is elevated, if that is said
 */
public record Step(Action action, Optional<String> as, Known<Boolean> elevated, Place at) {}
