package io.github.bitswise.fact;

import io.github.bitswise.job.AuthTarget;
import io.github.bitswise.machine.IdentityKind;
import org.jspecify.annotations.Nullable;

/**
 * An identity presents itself to an endpoint that asks for one.
 *
 * @param target who asks, for an HTTP challenge
 * @param web whether it answers an HTTP challenge; if not, it opens a file on a share
 * @param local whether the local name of a file lies there
 */
public record Visit(
    Case of,
    String endpoint,
    String as,
    IdentityKind kind,
    @Nullable AuthTarget target,
    boolean web,
    boolean local) {

  /** Where in the job's way a refusal strikes. */
  public Stage stage() {
    if (local) {
      return Stage.LOCAL_FILE;
    }
    return target == AuthTarget.PROXY ? Stage.PROXY_CHALLENGE : Stage.SERVER_CHALLENGE;
  }

  /** The error of a refusal. */
  public String error() {
    if (!web) {
      return "E_ACCESSDENIED";
    }
    return target == AuthTarget.PROXY ? "BG_E_HTTP_ERROR_407" : "BG_E_HTTP_ERROR_401";
  }

  /** What BITS was doing: BG_ERROR_CONTEXT without prefix. */
  public String context() {
    if (web) {
      return "GENERAL_TRANSPORT";
    }
    return local ? "LOCAL_FILE" : "REMOTE_FILE";
  }
}
