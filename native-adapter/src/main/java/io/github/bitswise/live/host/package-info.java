/** Where agents run: this Windows, or Wine with a Windows Java. */
@NullMarked
package io.github.bitswise.live.host;

import org.jspecify.annotations.NullMarked;
