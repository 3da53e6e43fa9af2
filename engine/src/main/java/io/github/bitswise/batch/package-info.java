/**
 * Reads Windows batch files: which commands {@code cmd.exe} would run, in which order, with what in
 * their arguments. Nothing is run, no file is looked at, and no command means more here than
 * another, save those that steer the script or start other commands.
 */
@NullMarked
package io.github.bitswise.batch;

import org.jspecify.annotations.NullMarked;
