package io.github.bitswise.fact;

import io.github.bitswise.job.AuthScheme;
import io.github.bitswise.job.AuthTarget;
import io.github.bitswise.source.Place;

/**
 * One call of SetCredentials.
 *
 * @param implicit user and password are NULL
 * @param user the explicit user, empty for implicit credentials
 */
public record Credential(
    Case of, AuthTarget target, AuthScheme scheme, boolean implicit, String user, Place at) {}
