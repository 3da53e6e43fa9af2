package io.github.bitswise.fact;

import io.github.bitswise.machine.AccountKind;
import io.github.bitswise.source.Place;

/**
 * The helper token that the job is configured with.
 *
 * @param localFile BG_TOKEN_LOCAL_FILE is set
 * @param network BG_TOKEN_NETWORK is set
 */
public record Token(
    Case of,
    String account,
    AccountKind kind,
    boolean localFile,
    boolean network,
    Place at,
    Place flagsAt) {

  /** Whether any flag is set. */
  public boolean flagged() {
    return localFile || network;
  }
}
