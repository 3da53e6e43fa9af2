/**
 * The port to a BITS: what a client asks ({@link io.github.bitswise.bits.Call}), what BITS answers
 * ({@link io.github.bitswise.bits.Answer}), what happens to the machine ({@link
 * io.github.bitswise.bits.Event}), and {@link io.github.bitswise.bits.Bits}, which takes both.
 *
 * <p>A {@link io.github.bitswise.bits.Program} is the calls of one client in their order, with who
 * is impersonated at each. Names are those of the Windows headers.
 */
@NullMarked
package io.github.bitswise.bits;

import org.jspecify.annotations.NullMarked;
