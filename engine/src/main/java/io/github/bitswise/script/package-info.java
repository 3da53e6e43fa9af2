/**
 * What a script does, whichever language it is written in: the {@link
 * io.github.bitswise.script.Command commands} that it runs, in the order in which it comes to them,
 * with what is known of their {@link io.github.bitswise.script.Word words} without running
 * anything.
 */
@NullMarked
package io.github.bitswise.script;

import org.jspecify.annotations.NullMarked;
