/** What was seen of a real BITS, and the files that keep it: a line of JSON each. */
@NullMarked
package io.github.bitswise.live.observation;

import org.jspecify.annotations.NullMarked;
