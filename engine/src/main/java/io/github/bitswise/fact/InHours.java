package io.github.bitswise.fact;

import io.github.bitswise.machine.Bandwidth;

/** Whether the hour is one of those of a policy that limits bandwidth. */
public record InHours(Case of, Bandwidth.Kind kind, boolean yes) {}
