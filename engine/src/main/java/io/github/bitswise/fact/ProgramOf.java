package io.github.bitswise.fact;

import io.github.bitswise.source.Place;

/**
 * The job has a program of calls.
 *
 * @param length the number of its steps
 * @param securityStated whether it, or the job, says anything about COM's cloaking
 */
public record ProgramOf(Case of, int length, boolean securityStated, Place at) {}
