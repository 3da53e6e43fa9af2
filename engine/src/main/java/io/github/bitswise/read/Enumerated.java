package io.github.bitswise.read;

import io.github.bitswise.job.AuthScheme;
import io.github.bitswise.job.AuthTarget;
import io.github.bitswise.job.Undefined;
import io.github.bitswise.tree.Value.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads enumerations of the API by name or number, and keeps the numbers that they do not have. */
final class Enumerated {

  private final List<Undefined> undefined = new ArrayList<>();

  /**
   * The constant that a scalar names.
   *
   * @param first the number of the first constant in the headers
   */
  <E extends Enum<E>> Optional<E> constant(
      Optional<Scalar> scalar, Class<E> type, int first, Undefined.Setting setting) {
    if (scalar.isEmpty() || !scalar.get().isInteger()) {
      return scalar.flatMap(each -> Fields.constant(each, type));
    }
    long number = scalar.get().integer() - first;
    E[] constants = type.getEnumConstants();
    if (number >= 0 && number < constants.length) {
      return Optional.of(constants[(int) number]);
    }
    add(setting, scalar.get());
    return Optional.empty();
  }

  /** Who asks for credentials. */
  Optional<AuthTarget> target(Fields credential) {
    return constant(
        credential.scalar("target"), AuthTarget.class, 1, Undefined.Setting.AUTH_TARGET);
  }

  /** The scheme that credentials answer. */
  Optional<AuthScheme> scheme(Fields credential) {
    return constant(
        credential.scalar("scheme"), AuthScheme.class, 1, Undefined.Setting.AUTH_SCHEME);
  }

  void add(Undefined.Setting setting, Scalar value) {
    undefined.add(new Undefined(setting, value.text(), value.at()));
  }

  /** The values that the API does not define, in the order of the file. */
  List<Undefined> undefined() {
    return List.copyOf(undefined);
  }
}
