package io.github.bitswise.report;

import io.github.bitswise.rulebook.RuleDescription;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The pages of the rules: Markdown on the class path. */
public final class RulePages {
  private static final String FOLDER = "io/github/bitswise/rules/";

  private final ClassLoader loader;

  public RulePages(ClassLoader loader) {
    this.loader = loader;
  }

  /** Where a rule's page lies on the class path; rules under one behaviour share it. */
  public static String resource(RuleDescription rule) {
    int slash = rule.id().indexOf('/');
    String behaviour = slash < 0 ? rule.id() : rule.id().substring(0, slash);
    return FOLDER + rule.topic() + "/" + behaviour + ".md";
  }

  /** The Markdown of a rule's page, if it has one. */
  public Optional<String> page(RuleDescription rule) {
    try (InputStream in = loader.getResourceAsStream(resource(rule))) {
      return in == null
          ? Optional.empty()
          : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
