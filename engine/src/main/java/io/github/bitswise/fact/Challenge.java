package io.github.bitswise.fact;

import io.github.bitswise.job.AuthTarget;

/** The endpoint asks for credentials on the way of this transfer. */
public record Challenge(Case of, AuthTarget target, String endpoint) {

  /** Where in the job's way it asks. */
  public Stage stage() {
    return target == AuthTarget.PROXY ? Stage.PROXY_CHALLENGE : Stage.SERVER_CHALLENGE;
  }

  /** The error of a challenge that is not answered to the endpoint's satisfaction. */
  public String error() {
    return target == AuthTarget.PROXY ? "BG_E_HTTP_ERROR_407" : "BG_E_HTTP_ERROR_401";
  }

  /** The context of that error: a server's answer is about the file, a proxy's about the way. */
  public String context() {
    return target == AuthTarget.PROXY ? "GENERAL_TRANSPORT" : "REMOTE_FILE";
  }

  /** What the identity is presented to. */
  public Resource resource() {
    return target == AuthTarget.PROXY ? Resource.PROXY : Resource.SERVER;
  }
}
