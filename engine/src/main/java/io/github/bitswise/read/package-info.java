/** What files mean: from a tree of values to a scenario. */
@NullMarked
package io.github.bitswise.read;

import org.jspecify.annotations.NullMarked;
