package io.github.bitswise.answer;

import io.github.bitswise.job.JobState;

/**
 * A way from one state to another.
 *
 * @param rule the id of the rule that takes a job there
 */
public record Way(JobState from, JobState to, String rule) {}
