package io.github.bitswise.fact;

import io.github.bitswise.source.Place;

/** {@code bitsadmin /transfer} waits for the job that it has made. */
public record TransferRun(Case of, int index, Place at) {}
