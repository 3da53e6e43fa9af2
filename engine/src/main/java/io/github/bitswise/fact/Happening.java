package io.github.bitswise.fact;

/**
 * This happens now.
 *
 * @param account empty where the event concerns none
 * @param index the position of a call in the job's program, the timeline's calls counted on; -1 for
 *     any other event
 */
public record Happening(Case of, EventKind kind, String account, int index) {}
