package io.github.bitswise.fact;

import io.github.bitswise.job.LocalName;
import io.github.bitswise.job.RemoteName;

/**
 * A call adds a file to the job.
 *
 * @param position its position among the files of the job, from 0
 * @param ranges whether parts of it are named
 */
public record FileAdded(
    Case of, int index, int position, RemoteName remote, LocalName local, boolean ranges) {}
