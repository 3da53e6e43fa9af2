package io.github.bitswise.fact;

import io.github.bitswise.job.RemoteName;

/**
 * A file is asked for: where its remote name says, where its mapped letter leads, or where a
 * redirect sends the client.
 *
 * @param file the position of the file in the job, from 0
 * @param hops how many redirects led there
 * @param remote the name that it is asked for by
 * @param server the name of the endpoint that is asked
 */
public record Requested(Case of, int file, int hops, RemoteName remote, String server) {}
