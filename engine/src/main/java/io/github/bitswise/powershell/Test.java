package io.github.bitswise.powershell;

import io.github.bitswise.script.Value;
import io.github.bitswise.source.Place;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a comparison looks at.
 *
 * @param watched the outputs of commands whose properties are compared
 * @param filters what they are compared with; it is true where these hold
 * @param bounded whether something is compared by size, such as a count or a time
 * @param result whether it is the success of the last command
 */
record Test(List<Output> watched, List<Filter> filters, boolean bounded, boolean result, Place at)
    implements Value.Inner {
  private static final int MOST = 32;

  static Test bounded(Place at) {
    return new Test(List.of(), List.of(), true, false, at);
  }

  static Test result(Place at) {
    return new Test(List.of(), List.of(), false, true, at);
  }

  static Test of(Output watched, List<Filter> filters, Place at) {
    return new Test(List.of(watched), filters, false, false, at);
  }

  Test not() {
    List<Filter> turned = new ArrayList<>();
    for (Filter each : filters) {
      turned.add(new Filter(each.property(), each.texts(), each.pattern(), !each.negated()));
    }
    return new Test(watched, List.copyOf(turned), bounded, result, at);
  }

  Test with(Test other) {
    return new Test(
        both(watched, other.watched),
        both(filters, other.filters),
        bounded || other.bounded,
        result || other.result,
        at);
  }

  private static <T> List<T> both(List<T> one, List<T> other) {
    Set<T> all = new LinkedHashSet<>(one);
    all.addAll(other);
    return all.stream().limit(MOST).toList();
  }
}
