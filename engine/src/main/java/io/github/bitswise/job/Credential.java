package io.github.bitswise.job;

import io.github.bitswise.source.Place;

/**
 * One call of SetCredentials. The password itself is never kept.
 *
 * @param user the explicit user, empty for implicit credentials
 * @param implicit user and password are both NULL: the logon itself answers
 */
public record Credential(
    AuthTarget target, AuthScheme scheme, boolean implicit, String user, Place at) {}
