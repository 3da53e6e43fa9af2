package io.github.bitswise.job;

import io.github.bitswise.source.Place;

/**
 * The second token of a job: IBitsTokenOptions.
 *
 * @param account whose token it is
 * @param localFile BG_TOKEN_LOCAL_FILE is set
 * @param network BG_TOKEN_NETWORK is set
 * @param at where the token is configured
 * @param flagsAt where its flags are
 */
public record HelperToken(
    String account, boolean localFile, boolean network, Place at, Place flagsAt) {

  /** BG_TOKEN_LOCAL_FILE. */
  public static final int LOCAL_FILE = 1;

  /** BG_TOKEN_NETWORK. */
  public static final int NETWORK = 2;

  /** All flags that the API defines. */
  public static final int FLAGS = LOCAL_FILE | NETWORK;
}
