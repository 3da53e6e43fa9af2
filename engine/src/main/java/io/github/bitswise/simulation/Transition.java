package io.github.bitswise.simulation;

import io.github.bitswise.job.JobState;
import java.util.List;
import java.util.Optional;

/**
 * A way of a job from one state to another.
 *
 * @param during what was going on; empty: before anything was
 */
record Transition(JobState from, JobState to, Optional<Act> during, List<String> because) {}
