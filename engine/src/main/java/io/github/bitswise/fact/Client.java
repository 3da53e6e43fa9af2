package io.github.bitswise.fact;

import io.github.bitswise.job.ImpersonationLevel;
import io.github.bitswise.job.Tool;
import io.github.bitswise.source.Place;
import org.jspecify.annotations.Nullable;

/**
 * The program that creates the job.
 *
 * @param level its COM impersonation level; null where the input does not say
 * @param library whether its code is a library in the process of another program
 * @param service the Windows service in whose process it runs; empty where that is not said
 * @param at where the tool or the level is stated
 */
public record Client(
    Case of,
    Tool tool,
    @Nullable ImpersonationLevel level,
    boolean library,
    String service,
    Place at) {

  /** Whether this level is known to be too low to lend a token. */
  public boolean weak() {
    return level != null && level.compareTo(ImpersonationLevel.IMPERSONATE) < 0;
  }

  /** The level as the headers name it. */
  public String levelName() {
    return level == null ? "" : "RPC_C_IMP_LEVEL_" + level.name();
  }
}
