package io.github.bitswise.fact;

import io.github.bitswise.job.JobState;

/** The job goes to this state now. */
public record Move(Case of, JobState to, String error, String context) {}
