package io.github.bitswise.fact;

import io.github.bitswise.job.Cloaking;
import io.github.bitswise.job.ImpersonationLevel;
import io.github.bitswise.job.Tool;
import io.github.bitswise.source.Place;
import org.jspecify.annotations.Nullable;

/**
 * The program that creates the job.
 *
 * @param at where the tool is stated
 * @param level its COM impersonation level; null where the input does not say
 * @param cloaking where it turned dynamic cloaking on; null where the input does not say
 * @param library whether its code is a library in the process of another program
 * @param service the SID name of the Windows service in whose process it runs, such as {@code NT
 *     SERVICE\wuauserv}; empty where that is not said
 */
public record Client(
    Case of,
    Tool tool,
    Place at,
    @Nullable ImpersonationLevel level,
    Place levelAt,
    @Nullable Cloaking cloaking,
    boolean library,
    Place libraryAt,
    String service) {

  /** The level as the headers name it. */
  public String levelName() {
    return level == null ? "" : level.constant();
  }
}
