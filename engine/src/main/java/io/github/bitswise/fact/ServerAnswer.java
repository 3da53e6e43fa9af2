package io.github.bitswise.fact;

import io.github.bitswise.source.Place;

/**
 * What a server or share answers instead of the file.
 *
 * @param status the HTTP status; 0 where the request ends in an error before there is one
 * @param error the HRESULT, by name or, for a status that has none, as a number
 */
public record ServerAnswer(Case of, String endpoint, int status, String error, Place at) {

  /** Whether there is an HTTP status. */
  public boolean web() {
    return status > 0;
  }

  /** Whether it is a status of this hundred: 4 for 404. */
  public boolean hundred(int hundreds) {
    return status / 100 == hundreds;
  }

  /** Whether it is an HTTP status that sends the client elsewhere. */
  public boolean redirects() {
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
  }

  /** Whether the error is one of these names, separated by blanks. */
  public boolean among(String names) {
    return (" " + names + " ").contains(" " + error + " ");
  }
}
