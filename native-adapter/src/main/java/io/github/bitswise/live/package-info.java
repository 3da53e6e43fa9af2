/**
 * Live runs: a scenario's program on a real BITS, and what is seen of it laid beside the
 * prediction.
 *
 * <p>The coordinator (here) plans, drives and compares, on any system; the {@link
 * io.github.bitswise.live.agent agent} speaks COM and nothing else; {@link
 * io.github.bitswise.live.servers servers} of the scenario are on loopback.
 */
@NullMarked
package io.github.bitswise.live;

import org.jspecify.annotations.NullMarked;
