package io.github.bitswise.fact;

/** A class of COM objects is registered with the job, and Windows can start its server. */
public record ClassTold(Case of, String clsid) {}
