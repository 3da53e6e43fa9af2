package io.github.bitswise.fact;

import io.github.bitswise.job.RemoteName;
import io.github.bitswise.source.Place;

/**
 * A call that gives a file another remote name.
 *
 * @param file its position in the job, from 0
 * @param from the endpoint of the name before
 * @param to the endpoint of the name after
 */
public record RemoteNameSet(
    Case of,
    int index,
    int file,
    RemoteName before,
    RemoteName after,
    String from,
    String to,
    Place at) {}
