package io.github.bitswise.answer;

import io.github.bitswise.job.JobState;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * One step of a job's life.
 *
 * @param at time since the start
 * @param event what happened
 * @param state the state after it
 * @param error the error after it
 */
public record Moment(
    Duration at, String event, JobState state, Optional<JobError> error, List<String> because) {}
