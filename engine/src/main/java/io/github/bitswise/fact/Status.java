package io.github.bitswise.fact;

import io.github.bitswise.job.JobState;

/**
 * The state that the job is in.
 *
 * @param error name or code of the error; empty where there is none
 * @param since the second of the timeline at which it came there
 */
public record Status(Case of, JobState state, String error, long since) {}
