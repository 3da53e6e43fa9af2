package io.github.bitswise.answer;

import java.util.List;
import java.util.Optional;

/**
 * What becomes of one job in two configurations.
 *
 * @param job its display name
 * @param before what is predicted in the configuration that it is held against; empty where it has
 *     no such job
 * @param now the same in the other one
 * @param worse whether something got worse, be it in one case
 * @param changes what is told otherwise
 * @param cases where that turns on what is not said: the cases in which it is worse, otherwise,
 *     open or better, the worst first
 */
public record Comparison(
    String job,
    Optional<Prediction> before,
    Optional<Prediction> now,
    Verdict verdict,
    boolean worse,
    List<Change> changes,
    List<InCase> cases) {

  /** How a configuration compares with another one, worst first. */
  public enum Verdict {
    /** In no case better, in some case worse. */
    WORSE,
    /** Better in one case and worse in another, or no better and no worse, but otherwise. */
    INCOMPARABLE,
    /** The answers are open. */
    UNKNOWN,
    /** In no case worse, in some case better. */
    BETTER,
    /** The other configuration has no such job. */
    ADDED,
    /** This configuration has no such job any more. */
    REMOVED,
    /** The same answer in every case. */
    EQUIVALENT
  }

  /**
   * A part of the answer that is told otherwise.
   *
   * @param part {@code outcome}, {@code proxy}, {@code timeline}, or a resource and its target
   * @param because ids of the behaviours that the new answer rests on
   */
  public record Change(String part, String before, String now, List<String> because) {}

  /**
   * A case in which the answers differ.
   *
   * @param where the values that make the case, such as {@code machine.wpad: none}
   * @param verdict how they compare there
   */
  public record InCase(List<String> where, Verdict verdict, String before, String now) {}
}
