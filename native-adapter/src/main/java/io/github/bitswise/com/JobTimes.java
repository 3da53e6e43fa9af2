package io.github.bitswise.com;

import java.time.Instant;
import java.util.Optional;

/**
 * When a job was made and last changed: BG_JOB_TIMES.
 *
 * @param transferCompletion when it was TRANSFERRED; empty until then
 */
public record JobTimes(
    Instant creation, Instant modification, Optional<Instant> transferCompletion) {}
