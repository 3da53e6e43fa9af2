package io.github.bitswise.bits;

import io.github.bitswise.hresult.HResult;
import io.github.bitswise.job.JobState;
import java.util.List;
import java.util.Optional;

/**
 * What BITS answers to a call.
 *
 * @param result the HRESULT; empty where the documentation does not say which
 * @param value what the out parameters hold; {@link Nothing} where there are none
 * @param certainty how sure the answer is; that of a real BITS is {@link Certainty#SEEN}
 * @param what the answer in words; empty where nothing is to be added
 */
public record Answer(Optional<HResult> result, Value value, Certainty certainty, String what) {

  /** How sure an answer is. */
  public enum Certainty {
    /** A real BITS gave it. */
    SEEN,
    /** The documentation states it. */
    DOCUMENTED,
    /** It is inferred from adjacent statements. */
    INFERRED,
    /** The documentation contradicts itself; the answer takes one reading. */
    CONTRADICTED,
    /** The documentation does not say. */
    UNSPECIFIED,
    /** It turns on something that is not said. */
    UNKNOWN
  }

  /** What out parameters hold. */
  public sealed interface Value {}

  /** No out parameter, or none that was filled. */
  public record Nothing() implements Value {}

  /** The job that was made or found, by its identifier. */
  public record Job(String id) implements Value {}

  /** The jobs that were listed, by their identifiers. */
  public record Jobs(List<String> ids) implements Value {}

  /** The state of the job. */
  public record State(JobState state) implements Value {}

  /** A text; empty where BITS hands out NULL. */
  public record Text(Optional<String> text) implements Value {}

  /** A number, a set of flags or a Boolean. */
  public record Number(long number) implements Value {}

  /** The error of a job: IBackgroundCopyError. */
  public record Error(HResult code, String context) implements Value {}

  /** How far a job or file is, in bytes; the total is negative where it is not known. */
  public record Progress(long transferred, long total) implements Value {}

  /** How far a job is, in files. */
  public record Files(int transferred, int total) implements Value {}
}
