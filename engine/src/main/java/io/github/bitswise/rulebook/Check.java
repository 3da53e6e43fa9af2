package io.github.bitswise.rulebook;

import io.github.bitswise.answer.Finding;
import io.github.bitswise.scenario.Scenario;
import java.util.List;

/** Checks job configurations. */
public final class Check {

  private final RuleBook book;

  public Check(RuleBook book) {
    this.book = book;
  }

  /** The findings in these scenarios, sorted by place, then by rule. */
  public List<Finding> findings(List<Scenario> scenarios) {
    throw new UnsupportedOperationException("not yet " + book);
  }
}
