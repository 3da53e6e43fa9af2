package io.github.bitswise.fact;

import io.github.bitswise.bits.Method;
import org.jspecify.annotations.Nullable;

/**
 * The timeline has this event.
 *
 * @param order its position in the timeline, from 0
 * @param account empty where the event concerns none
 * @param method what is called about the job; null for anything but a call
 */
public record Planned(Case of, int order, EventKind kind, String account, @Nullable Method method) {

  /** Whether a call sets the helper token or its flags anew. */
  public boolean renewsToken() {
    return method == Method.SET_HELPER_TOKEN || method == Method.SET_HELPER_TOKEN_FLAGS;
  }
}
