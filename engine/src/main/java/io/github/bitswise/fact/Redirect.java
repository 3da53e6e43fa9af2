package io.github.bitswise.fact;

import io.github.bitswise.job.RemoteName;
import io.github.bitswise.source.Place;

/**
 * A web server sends the client elsewhere.
 *
 * @param leads the name of the endpoint that it leads to; empty where there is no such protocol
 * @param status the HTTP status with which it does
 * @param error that status as an HRESULT, by name or, for one that has none, as a number
 */
public record Redirect(
    Case of, String endpoint, RemoteName to, String leads, int status, String error, Place at) {

  /** Whether it would end an upload if its server application answered so. */
  public boolean lasting() {
    return status <= 305 || status == 307;
  }
}
