/** What is to be changed so that a finding is gone, in terms of values, settings and calls. */
@NullMarked
package io.github.bitswise.repair;

import org.jspecify.annotations.NullMarked;
