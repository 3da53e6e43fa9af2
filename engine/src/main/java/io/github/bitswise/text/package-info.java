/** Words of users: which known name they meant, and what of them may never be shown. */
@NullMarked
package io.github.bitswise.text;

import org.jspecify.annotations.NullMarked;
