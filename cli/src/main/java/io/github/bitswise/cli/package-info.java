/** The {@code bitswise} command. */
@NullMarked
package io.github.bitswise.cli;

import org.jspecify.annotations.NullMarked;
