/** What was seen, laid beside what was predicted. */
@NullMarked
package io.github.bitswise.live.compare;

import org.jspecify.annotations.NullMarked;
