package io.github.bitswise.fact;

import io.github.bitswise.job.AuthScheme;
import io.github.bitswise.job.AuthTarget;
import io.github.bitswise.job.Credential.Nulls;
import io.github.bitswise.source.Place;

/**
 * One call of SetCredentials.
 *
 * @param implicit user and password are NULL
 * @param user the explicit user, empty where NULL
 * @param nulls which of user and password are NULL
 * @param passwordLength characters of the password; 0 where it is NULL
 */
public record Credential(
    Case of,
    AuthTarget target,
    AuthScheme scheme,
    boolean implicit,
    String user,
    Nulls nulls,
    int passwordLength,
    Place at) {}
