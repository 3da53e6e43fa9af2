package io.github.bitswise.answer;

import java.util.List;
import java.util.Optional;

/**
 * What a storm of events did to one job.
 *
 * @param tried how many events were thrown at it
 * @param calm what becomes of the job without any
 * @param ending what ended it; empty where nothing did
 */
public record StormAnswer(
    String file, String job, long seed, int tried, Prediction calm, Optional<Ending> ending) {

  /**
   * The least that ends a job.
   *
   * @param events in the words of a timeline, in order; none where the job ends without any
   * @param yaml the same as the section {@code timeline} of a scenario file, without its key
   * @param line the line of the file after which they come; 0 where they are the whole timeline
   * @param at the moment at which the job has ended
   * @param after what becomes of the job with these events
   */
  public record Ending(List<String> events, String yaml, int line, Moment at, Prediction after) {}
}
