package io.github.bitswise.bits;

import io.github.bitswise.source.Place;
import java.util.List;

/**
 * What a client does with one job, in order.
 *
 * @param usual whether the input has no program, and this is the usual order done right
 */
public record Program(List<Step> steps, boolean usual, Place at) {

  /** A program that the input has. */
  public Program(List<Step> steps, Place at) {
    this(steps, false, at);
  }

  /** Whether it sets COM's security, for the process or for a pointer. */
  public boolean securesCom() {
    return steps.stream()
        .map(Step::action)
        .anyMatch(
            action ->
                action instanceof Preparation.InitializeSecurity
                    || action instanceof Preparation.SetBlanket);
  }

  /** Whether this method is called anywhere, be it under a condition. */
  public boolean calls(Method method) {
    return steps.stream().anyMatch(step -> calls(step, method));
  }

  /** Whether it is not known what the last call of this method sets, or whether it is made. */
  public boolean unclear(Method method) {
    boolean unclear = false;
    for (Step step : steps) {
      if (calls(step, method)) {
        unclear = step.sometimes() || step.action() instanceof Call.Unclear;
      }
    }
    return unclear;
  }

  private static boolean calls(Step step, Method method) {
    return step.action() instanceof Call call && call.method() == method;
  }
}
