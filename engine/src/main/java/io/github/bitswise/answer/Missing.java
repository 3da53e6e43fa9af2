package io.github.bitswise.answer;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A fact that the input does not say and that the answer turns on.
 *
 * @param fact where it would be said, such as {@code servers["http://host"].allow}
 * @param consequences what follows from each value
 */
public record Missing(String fact, List<Consequence> consequences) {

  /** What follows from each value, in one line. */
  public String decides() {
    return consequences.stream()
        .map(each -> each.value().isEmpty() ? each.follows() : each.value() + ": " + each.follows())
        .collect(Collectors.joining("; "));
  }
}
