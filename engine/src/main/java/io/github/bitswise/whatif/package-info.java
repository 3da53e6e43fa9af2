/** What becomes of a job where something is otherwise: comparisons of cases, no second model. */
@NullMarked
package io.github.bitswise.whatif;

import org.jspecify.annotations.NullMarked;
