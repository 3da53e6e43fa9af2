package io.github.bitswise.simulation;

import io.github.bitswise.answer.JobError;
import io.github.bitswise.fact.Aftermath;
import io.github.bitswise.fact.Delivery;
import io.github.bitswise.fact.Obstacle;
import io.github.bitswise.fact.Timer;
import io.github.bitswise.hresult.HResult;
import io.github.bitswise.hresult.HResults;
import io.github.bitswise.job.JobState;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says in words what became of a job. */
final class Explanation {

  private Explanation() {}

  /** What hinders the job, and what is left of it. */
  static String hindered(Obstacle obstacle, List<Aftermath> left) {
    return Stream.concat(Stream.of(obstacle.what()), left.stream().map(Aftermath::what))
        .collect(Collectors.joining("; "));
  }

  /**
   * What a job came to that nothing hinders any more.
   *
   * @param last why it is in its state; null where it never moved
   */
  static String unhindered(
      JobState state,
      Optional<JobError> error,
      @Nullable LastMove last,
      List<Delivery> delivered,
      List<Aftermath> left) {
    if (!delivered.isEmpty()) {
      return delivered.stream().map(Delivery::what).collect(Collectors.joining("; "));
    }
    return switch (state) {
      case TRANSFERRED -> "all files are transferred, and are in place once Complete is called";
      case ACKNOWLEDGED -> "the job is complete and its files are in place";
      case CANCELLED ->
          Stream.concat(Stream.of("the job was cancelled"), left.stream().map(Aftermath::what))
              .collect(Collectors.joining(" and "));
      case ERROR -> ended(error, last == null ? null : last.struck());
      default -> "nothing keeps the job from going on";
    };
  }

  private static String ended(Optional<JobError> error, @Nullable Timer struck) {
    if (struck == Timer.NO_PROGRESS) {
      return "the job made no progress until its no-progress timeout was over";
    }
    if (struck == Timer.ACTIVITY) {
      return "the job was connecting and transferring for longer than its maximum download time";
    }
    return error
        .flatMap(each -> HResults.find(each.code()))
        .map(HResult::meaning)
        .filter(meaning -> !meaning.isEmpty())
        .map(meaning -> "the job is in ERROR: " + meaning)
        .orElse("the job is in ERROR");
  }
}
