/**
 * Takes out the findings that do not matter, as comments and {@code bitswise.yaml} say, and tells
 * of what is said in vain. Its rules are about that, not about BITS: their pages lie beside it.
 */
@NullMarked
package io.github.bitswise.silence;

import org.jspecify.annotations.NullMarked;
