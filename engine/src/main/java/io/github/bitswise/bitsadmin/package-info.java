/**
 * The command line of bitsadmin: the {@link io.github.bitswise.bitsadmin.Switch switches} that it
 * has, and what one {@link io.github.bitswise.bitsadmin.Invocation call of it} asks of BITS.
 */
@NullMarked
package io.github.bitswise.bitsadmin;

import org.jspecify.annotations.NullMarked;
