package io.github.bitswise.fact;

/**
 * What the job downloads, as far as it is known.
 *
 * @param bytes those of all files whose size is said; there may be more
 */
public record DownloadSize(Case of, long bytes) {}
