package io.github.bitswise.job;

import io.github.bitswise.source.Place;

/**
 * One file of a job.
 *
 * @param index its position in the job, from 0
 * @param rangesAt where it is said which ranges of it are transferred; unstated for the whole file
 */
public record JobFile(int index, RemoteName remote, LocalName local, Place rangesAt) {}
