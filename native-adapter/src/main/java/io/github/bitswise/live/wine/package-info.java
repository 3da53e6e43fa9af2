/** Wine, which has a BITS of its own, and the Windows Java that the agent runs on there. */
@NullMarked
package io.github.bitswise.live.wine;

import org.jspecify.annotations.NullMarked;
