package io.github.bitswise.answer;

import java.util.List;

/**
 * Why a part of a prediction is so.
 *
 * @param part what is explained
 * @param answer the part in words, such as {@code fails} or {@code direct}
 * @param target what it is about, such as a path or a point of the timeline; empty for the whole
 *     job
 * @param from the facts that it was read from
 */
public record Reason(Part part, String target, String answer, List<Derivation> from) {

  /** The parts of a prediction that are derived, in the order in which they are told. */
  public enum Part {
    OUTCOME,
    OPEN,
    OPENED_AS,
    PROXY,
    CALL,
    TIMELINE,
    ALSO_BLOCKED
  }
}
