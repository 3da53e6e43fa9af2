package io.github.bitswise.fact;

/** BITS has been restarted since the job was made, alone or with the computer. */
public record ServiceRestarted(Case of) {}
