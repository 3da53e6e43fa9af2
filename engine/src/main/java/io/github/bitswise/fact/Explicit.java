package io.github.bitswise.fact;

import io.github.bitswise.job.AuthTarget;

/** Explicit credentials match a scheme that the endpoint offers. */
public record Explicit(Case of, AuthTarget target, String endpoint, String user) {}
