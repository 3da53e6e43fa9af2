package io.github.bitswise.answer;

import io.github.bitswise.source.Place;
import java.util.List;

/** Why something holds: what a rule derived it from, down to the facts that nobody derived. */
public sealed interface Derivation {

  /** The fact in words. */
  String says();

  /**
   * A fact that a rule derived.
   *
   * @param rule the rule's id
   * @param name the rule's name
   * @param behaviours ids of the catalogue, the leading one first
   * @param sources documentation pages
   * @param premises the facts that the rule matched, derived ones first; what several steps rest on
   *     is the same instance in each
   */
  record Step(
      String says,
      String rule,
      String name,
      List<String> behaviours,
      List<String> sources,
      Basis basis,
      List<Derivation> premises)
      implements Derivation {}

  /**
   * A fact that nobody derived.
   *
   * @param at where the input says it; empty where it does not
   */
  record Given(String says, List<Place> at, Origin origin) implements Derivation {}

  /** Where a fact that nobody derived comes from. */
  enum Origin {
    /** The input says so. */
    INPUT,
    /** The input is silent, and the documentation says what holds then. */
    DEFAULT,
    /** The input is silent, and this is one of the values that were tried. */
    ASSUMED,
    /** That the input is silent is the fact itself. */
    UNSAID,
    /** It came about in the course of the job's life. */
    COURSE
  }
}
