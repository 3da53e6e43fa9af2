/** Answers as text for a person and as JSON for a program. */
@NullMarked
package io.github.bitswise.report;

import org.jspecify.annotations.NullMarked;
