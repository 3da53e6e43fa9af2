package io.github.bitswise.fact;

import io.github.bitswise.job.AuthTarget;

/** A call of SetCredentials lets the logon itself answer this target's challenges. */
public record SetImplicit(Case of, AuthTarget target) {}
