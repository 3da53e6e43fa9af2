package io.github.bitswise.bits;

import io.github.bitswise.source.Place;
import java.util.List;

/** What a client does with one job, in order. */
public record Program(List<Step> steps, Place at) {

  /** Whether it sets COM's security, for the process or for a pointer. */
  public boolean securesCom() {
    return steps.stream()
        .map(Step::action)
        .anyMatch(
            action ->
                action instanceof Preparation.InitializeSecurity
                    || action instanceof Preparation.SetBlanket);
  }

  /** Whether this method is called anywhere. */
  public boolean calls(Method method) {
    return steps.stream().anyMatch(s -> s.action() instanceof Call c && c.method() == method);
  }
}
