package io.github.bitswise.answer;

import java.util.List;

/**
 * The least that can be changed so that a job completes.
 *
 * @param changes what to change, in words
 * @param completes what is predicted then
 * @param on what is predicted then on other versions of Windows
 */
public record Suggestion(List<String> changes, Prediction completes, List<Elsewhere> on) {

  /**
   * An answer on some versions of Windows.
   *
   * @param versions a band of versions; empty for all
   */
  public record Elsewhere(String versions, Outcome outcome) {}
}
