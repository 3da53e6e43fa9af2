/** What the error codes of BITS mean, and what to do about them. */
@NullMarked
package io.github.bitswise.hresult;

import org.jspecify.annotations.NullMarked;
