package io.github.bitswise.fact;

/**
 * The proxies of the job's list are tried in order for this file.
 *
 * @param file its position in the job, from 0
 */
public record FailsOver(Case of, int file) {}
