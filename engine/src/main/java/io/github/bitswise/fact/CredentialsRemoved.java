package io.github.bitswise.fact;

import io.github.bitswise.job.AuthScheme;
import io.github.bitswise.job.AuthTarget;

/** A call of RemoveCredentials in the program. */
public record CredentialsRemoved(Case of, int index, AuthTarget target, AuthScheme scheme) {}
