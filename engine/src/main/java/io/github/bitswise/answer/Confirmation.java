package io.github.bitswise.answer;

/**
 * What a live run says of one step of a prediction.
 *
 * @param scenario the file as the user named it
 * @param step the call, {@code job} for a whole job, {@code states}, {@code errors}, {@code
 *     callbacks}, {@code proxy} or {@code server}
 * @param line of the step in the scenario; 0 where it has none
 * @param predicted empty where nothing is
 * @param observed empty where nothing is
 * @param reason why it is not observable, or where the first difference is; empty where it is
 *     confirmed
 */
public record Confirmation(
    String scenario,
    String job,
    String step,
    int line,
    String predicted,
    String observed,
    Verdict verdict,
    String reason) {

  /** Whether a prediction held. */
  public enum Verdict {
    CONFIRMED,
    CONTRADICTED,
    NOT_OBSERVABLE
  }
}
