package io.github.bitswise.bits;

import io.github.bitswise.source.Place;
import java.util.List;

/** What a client does with one job, in order. */
public record Program(List<Step> steps, Place at) {

  /** Whether this method is called anywhere. */
  public boolean calls(Method method) {
    return steps.stream().anyMatch(s -> s.action() instanceof Call c && c.method() == method);
  }
}
