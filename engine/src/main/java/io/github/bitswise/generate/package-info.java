/**
 * Scenarios of chance: the same for the same seed, and shrunk to the least that still shows what
 * was looked for. Everything here is made as a scenario file says it, and read by the reader.
 */
@NullMarked
package io.github.bitswise.generate;

import org.jspecify.annotations.NullMarked;
