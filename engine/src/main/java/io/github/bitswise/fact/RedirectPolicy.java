package io.github.bitswise.fact;

/**
 * What the job says of redirects, where its version of BITS knows such a policy.
 *
 * @param reported whether the remote name follows them
 * @param disallowed whether one ends the job
 * @param toHttp whether they may lead from https to http
 */
public record RedirectPolicy(Case of, boolean reported, boolean disallowed, boolean toHttp) {}
