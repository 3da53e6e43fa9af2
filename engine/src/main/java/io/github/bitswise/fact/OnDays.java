package io.github.bitswise.fact;

import io.github.bitswise.machine.Bandwidth;

/** Whether the day is one of those of a policy that limits bandwidth. */
public record OnDays(Case of, Bandwidth.Kind kind, boolean yes) {}
