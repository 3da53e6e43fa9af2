/**
 * What is said about an input beside its jobs: by comments in it, and by the {@code bitswise.yaml}
 * of its folder. Who runs it, on which machine, and which findings do not matter there.
 */
@NullMarked
package io.github.bitswise.context;

import org.jspecify.annotations.NullMarked;
