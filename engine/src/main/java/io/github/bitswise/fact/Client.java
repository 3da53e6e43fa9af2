package io.github.bitswise.fact;

import io.github.bitswise.job.ImpersonationLevel;
import io.github.bitswise.source.Place;

/** The COM impersonation level of the client, where the input says it. */
public record Client(Case of, ImpersonationLevel level, Place at) {}
