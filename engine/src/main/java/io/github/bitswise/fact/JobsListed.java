package io.github.bitswise.fact;

/** EnumJobs is called: for the jobs of all users, or for the caller's own. */
public record JobsListed(Case of, int index, boolean allUsers) {}
