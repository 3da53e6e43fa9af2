package io.github.bitswise.fact;

import io.github.bitswise.job.AuthScheme;
import io.github.bitswise.job.AuthTarget;

/** These credentials are first set after the job was resumed. */
public record LateCredentials(Case of, int index, AuthTarget target, AuthScheme scheme) {}
