/** Scenarios as the files that say the same. */
@NullMarked
package io.github.bitswise.write;

import org.jspecify.annotations.NullMarked;
