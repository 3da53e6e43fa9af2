package io.github.bitswise.fact;

/** BITS works for the account with the SID of the service that made the job as well. */
public record ServiceIdentity(Case of, String account, String service) {}
