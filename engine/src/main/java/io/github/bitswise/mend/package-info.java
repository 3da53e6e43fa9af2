/** How changes are written in each kind of file, and whether they do what they are for. */
@NullMarked
package io.github.bitswise.mend;

import org.jspecify.annotations.NullMarked;
