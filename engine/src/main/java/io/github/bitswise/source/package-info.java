/** Input text: how it is loaded, where things stand in it, and why it could not be read. */
@NullMarked
package io.github.bitswise.source;

import org.jspecify.annotations.NullMarked;
