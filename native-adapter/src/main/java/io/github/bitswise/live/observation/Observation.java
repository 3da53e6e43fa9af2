package io.github.bitswise.live.observation;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.bitswise.job.JobState;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was seen in a live run. Names are those of the scenario, not the addresses and
 * folders that stood for them.
 *
 * @param provider the BITS that it was seen of, such as {@code wine-8.0}
 * @param scenario the scenario file as the user named it
 * @param job the job; null for what concerns the whole run
 * @param millis since the run began
 * @param line of the call in the scenario; 0 where no call of the file is meant
 * @param column of that call; 0 likewise
 * @param what the method, the state, the event, the request, or what was skipped
 * @param result the HRESULT of a call or an error as {@code 0x…}, the status of a request, the
 *     digest of the scenario of a run
 * @param value what out parameters hold, the context of an error, the reason why something was
 *     skipped
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Observation(
    String provider,
    String scenario,
    @Nullable String job,
    long millis,
    Kind kind,
    int line,
    int column,
    String what,
    @Nullable String result,
    @Nullable String value) {

  private static final Pattern HRESULT = Pattern.compile("0x[0-9A-F]{8}");

  /** What kind of thing was seen. */
  public enum Kind {
    /** The run began; the scenario's digest is the result. */
    RUN,
    /** A call was answered. */
    CALL,
    /** The job was seen in a state. */
    STATE,
    /** The job told its error. */
    ERROR,
    /** The job told another progress: files as {@code what}, bytes as {@code value}. */
    PROGRESS,
    /** BITS called back. */
    NOTICE,
    /** A server or proxy of the scenario was asked. */
    REQUEST,
    /** A part of the scenario was left out. */
    SKIPPED,
    /** The run of this job ended. */
    END
  }

  /**
   * This, if it has what every observation of its kind has.
   *
   * @throws NullPointerException if something lacks
   * @throws IllegalArgumentException if a state or an HRESULT is none
   */
  Observation complete() {
    Objects.requireNonNull(provider);
    Objects.requireNonNull(scenario);
    Objects.requireNonNull(kind);
    Objects.requireNonNull(what);
    if (kind == Kind.STATE) {
      JobState.valueOf(what);
    } else if (kind == Kind.CALL || kind == Kind.ERROR) {
      if (!HRESULT.matcher(Objects.requireNonNull(result)).matches()) {
        throw new IllegalArgumentException(result);
      }
    }
    return this;
  }

  /** The same under another name of the scenario. */
  public Observation of(String otherName) {
    return new Observation(
        provider, otherName, job, millis, kind, line, column, what, result, value);
  }

  /** Whether it is of this kind. */
  public boolean is(Kind other) {
    return kind == other;
  }
}
