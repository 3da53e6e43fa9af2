package io.github.bitswise.fact;

import io.github.bitswise.source.Place;

/**
 * The job has a program of calls.
 *
 * @param length the number of its steps
 * @param resumes whether the job is resumed, by it or by the timeline
 * @param securityStated whether it, or the job, says anything about COM's cloaking
 */
public record ProgramOf(Case of, int length, boolean resumes, boolean securityStated, Place at) {}
