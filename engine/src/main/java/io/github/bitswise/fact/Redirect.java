package io.github.bitswise.fact;

import io.github.bitswise.job.RemoteName;
import io.github.bitswise.source.Place;

/**
 * A web server sends the client elsewhere.
 *
 * @param status the HTTP status with which it does
 */
public record Redirect(Case of, String endpoint, RemoteName to, int status, Place at) {}
