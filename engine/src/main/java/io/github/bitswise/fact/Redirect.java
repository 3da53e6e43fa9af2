package io.github.bitswise.fact;

import io.github.bitswise.job.RemoteName;
import io.github.bitswise.source.Place;

/**
 * A web server sends the client elsewhere.
 *
 * @param status the HTTP status with which it does
 * @param error that status as an HRESULT, by name or, for one that has none, as a number
 */
public record Redirect(
    Case of, String endpoint, RemoteName to, int status, String error, Place at) {}
