package io.github.bitswise.answer;

import java.util.List;
import java.util.Optional;

/**
 * Another obstacle that would stop the job if the first one did not.
 *
 * @param what in words
 * @param error its error, if it has one
 */
public record Obstruction(String what, Optional<JobError> error, List<String> because) {}
