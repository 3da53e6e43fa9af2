package io.github.bitswise.fact;

import io.github.bitswise.bits.Pointer;
import io.github.bitswise.job.ImpersonationLevel;
import io.github.bitswise.source.Place;
import org.jspecify.annotations.Nullable;

/**
 * COM's security is set for one pointer, by CoSetProxyBlanket.
 *
 * @param level null where it is not said
 */
public record BlanketSet(
    Case of,
    int index,
    Pointer pointer,
    @Nullable ImpersonationLevel level,
    boolean cloaking,
    Place at) {

  /** Whether this level is known to be too low to lend a token. */
  public boolean weak() {
    return level != null && level.compareTo(ImpersonationLevel.IMPERSONATE) < 0;
  }

  /** The level as the headers name it. */
  public String levelName() {
    return level == null ? "" : level.constant();
  }
}
