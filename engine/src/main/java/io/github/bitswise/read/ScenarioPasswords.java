package io.github.bitswise.read;

import io.github.bitswise.source.SourceText;
import io.github.bitswise.tree.TreeReader;
import io.github.bitswise.tree.Value;
import io.github.bitswise.tree.Value.Entry;
import io.github.bitswise.tree.Value.Mapping;
import io.github.bitswise.tree.Value.Scalar;
import io.github.bitswise.tree.Value.Sequence;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The passwords of a scenario file, for whoever hands them to BITS; no scenario holds them. */
public final class ScenarioPasswords {

  private final Map<String, char[]> passwords = new LinkedHashMap<>();
  private final UnaryOperator<@Nullable String> variable;

  private ScenarioPasswords(UnaryOperator<@Nullable String> variable) {
    this.variable = variable;
  }

  /**
   * The passwords by the user beside them.
   *
   * @param variable what an environment variable holds, null for nothing: a password such as {@code
   *     %PASSWORD%} is that of the variable
   * @return arrays to be zeroed
   */
  public static Map<String, char[]> of(
      SourceText source, UnaryOperator<@Nullable String> variable) {
    ScenarioPasswords found = new ScenarioPasswords(variable);
    TreeReader.read(source).root().ifPresent(found::walk);
    return found.passwords;
  }

  // Recursion ends: trees are no deeper than Limits.DEPTH.
  private void walk(Value value) {
    if (value instanceof Sequence sequence) {
      sequence.items().forEach(this::walk);
    } else if (value instanceof Mapping mapping) {
      Optional<Scalar> user = scalar(mapping, "user");
      Optional<Scalar> password = scalar(mapping, "password");
      if (user.isPresent() && password.isPresent()) {
        passwords.put(user.get().text(), held(password.get().text()).toCharArray());
      }
      mapping.entries().stream().map(Entry::value).forEach(this::walk);
    }
  }

  private static Optional<Scalar> scalar(Mapping mapping, String key) {
    return mapping.entries().stream()
        .filter(entry -> entry.key().text().equals(key))
        .map(Entry::value)
        .filter(Scalar.class::isInstance)
        .map(Scalar.class::cast)
        .findFirst();
  }

  private String held(String text) {
    if (text.length() < 3 || !text.startsWith("%") || !text.endsWith("%")) {
      return text;
    }
    String value = variable.apply(text.substring(1, text.length() - 1));
    return value == null ? text : value;
  }
}
