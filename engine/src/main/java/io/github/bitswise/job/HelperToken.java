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
    String account, boolean localFile, boolean network, Place at, Place flagsAt) {}
