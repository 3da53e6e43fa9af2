package io.github.bitswise.fact;

/**
 * Where the error of the job comes from.
 *
 * @param context BG_ERROR_CONTEXT without prefix
 */
public record Fault(Case of, String context) {}
