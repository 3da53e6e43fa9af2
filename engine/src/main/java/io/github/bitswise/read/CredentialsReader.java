package io.github.bitswise.read;

import io.github.bitswise.job.AuthScheme;
import io.github.bitswise.job.AuthTarget;
import io.github.bitswise.job.Credential;
import io.github.bitswise.job.Credential.Nulls;
import io.github.bitswise.job.JobProperty;
import io.github.bitswise.job.Undefined;
import io.github.bitswise.source.Variables;
import io.github.bitswise.tree.Value;
import io.github.bitswise.tree.Value.Entry;
import io.github.bitswise.tree.Value.Mapping;
import io.github.bitswise.tree.Value.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a job says of its calls of SetCredentials. */
final class CredentialsReader {

  private final Problems problems;
  private final Enumerated enumerated;
  private final Variables variables;

  /**
   * @param variables what in a password stands for something that is not known
   */
  CredentialsReader(Problems problems, Enumerated enumerated, Variables variables) {
    this.problems = problems;
    this.enumerated = enumerated;
    this.variables = variables;
  }

  List<Credential> read(Fields job) {
    List<Credential> credentials = new ArrayList<>();
    for (Value value : job.items("credentials")) {
      credential(Fields.of(value), value).ifPresent(credentials::add);
    }
    return List.copyOf(credentials);
  }

  /** One call; empty where its target or scheme has no meaning. */
  Optional<Credential> credential(Fields fields, Value value) {
    Optional<AuthTarget> target = enumerated.target(fields);
    Optional<AuthScheme> scheme = enumerated.scheme(fields);
    if (target.isEmpty() || scheme.isEmpty()) {
      return Optional.empty();
    }
    Optional<Scalar> user = fields.scalar("user");
    Optional<Scalar> password = fields.scalar("password");
    return Optional.of(
        new Credential(
            target.get(),
            scheme.get(),
            user.map(Scalar::text).orElse(""),
            nulls(user.isEmpty(), password.isEmpty()),
            password
                .filter(scalar -> !variables.in(scalar.text()))
                .map(scalar -> scalar.text().length())
                .orElse(0),
            fields.place("scheme", value.at())));
  }

  private static Nulls nulls(boolean user, boolean password) {
    if (user) {
      return password ? Nulls.BOTH : Nulls.USER;
    }
    return password ? Nulls.PASSWORD : Nulls.NEITHER;
  }

  /** Whether the property USE_STORED_CREDENTIALS is set for the proxy. */
  boolean stored(Fields job) {
    boolean proxy = false;
    if (job.value("properties").orElse(null) instanceof Mapping mapping) {
      for (Entry entry : mapping.entries()) {
        if (JobProperty.of(entry.key().text()).stream()
            .noneMatch(each -> each == JobProperty.USE_STORED_CREDENTIALS)) {
          continue;
        }
        if (Fields.is(entry.value(), "proxy")) {
          proxy = true;
        } else if (entry.value() instanceof Scalar scalar && Fields.is(scalar, "server")) {
          enumerated.add(Undefined.Setting.STORED_CREDENTIALS_TARGET, scalar);
        }
      }
    }
    return proxy;
  }
}
