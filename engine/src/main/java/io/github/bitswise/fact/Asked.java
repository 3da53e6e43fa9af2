package io.github.bitswise.fact;

import io.github.bitswise.bits.Pointer;

/** A call of the program asks for the pointer to one of the job's other interfaces. */
public record Asked(Case of, int index, Pointer pointer, String iface) {}
