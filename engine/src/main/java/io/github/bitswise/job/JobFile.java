package io.github.bitswise.job;

/**
 * One file of a job.
 *
 * @param index its position in the job, from 0
 */
public record JobFile(int index, RemoteName remote, LocalName local) {}
