package io.github.bitswise.fact;

/** The job has a call of SetCredentials that is refused, or of which nothing is documented. */
public record CredentialsFault(Case of) {}
