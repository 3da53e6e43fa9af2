package io.github.bitswise.script;

import io.github.bitswise.source.Place;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The arguments of a command, each at its parameter.
 *
 * @param values by the names of the parameters in lower case
 * @param names where the parameters are written, by the same names; not all are
 * @param rest values for which there is no parameter
 * @param faults what cannot be bound, in order
 */
public record Bound(
    Map<String, Value> values, Map<String, Word> names, List<Value> rest, List<Fault> faults) {

  /** Why something cannot be bound. */
  public enum Kind {
    UNKNOWN,
    AMBIGUOUS,
    TWICE,
    LACKS_VALUE,
    TOO_MANY
  }

  /**
   * Something that cannot be bound.
   *
   * @param written the parameter without its hyphen, or the value
   * @param candidates the parameters that it may mean
   */
  public record Fault(Kind kind, String written, List<String> candidates, Place at) {}

  /** The value of a parameter. */
  public Optional<Value> get(String parameter) {
    return Optional.ofNullable(values.get(parameter.toLowerCase(Locale.ROOT)));
  }

  /** Whether a parameter without value is given; empty where that is not known. */
  public Optional<Boolean> flag(String parameter) {
    Optional<Value> value = get(parameter);
    if (value.isEmpty()) {
      return Optional.of(false);
    }
    return value.get() instanceof Value.Flag flag ? Optional.of(flag.set()) : Optional.empty();
  }

  /** Where a parameter is written, else its value. */
  public Optional<Place> at(String parameter) {
    Word name = names.get(parameter.toLowerCase(Locale.ROOT));
    return name != null ? Optional.of(name.at()) : get(parameter).map(Value::at);
  }
}
