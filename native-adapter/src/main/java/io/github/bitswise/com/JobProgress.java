package io.github.bitswise.com;

import java.util.OptionalLong;

/**
 * How far a job is: BG_JOB_PROGRESS.
 *
 * @param bytesTotal empty while BITS does not know the size of each file
 */
public record JobProgress(
    OptionalLong bytesTotal, long bytesTransferred, int filesTotal, int filesTransferred) {}
