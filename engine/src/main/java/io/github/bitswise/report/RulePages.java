package io.github.bitswise.report;

import io.github.bitswise.hresult.HResult;
import io.github.bitswise.rulebook.Catalogue;
import io.github.bitswise.rulebook.RuleDescription;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The pages of the rules: Markdown on the class path. */
public final class RulePages {
  private static final String FOLDER = "io/github/bitswise/rules/";
  private static final List<String> TOPICS =
      List.of(
          "accounts",
          "helpertokens",
          "credentials",
          "drives",
          "proxies",
          "network",
          "lifecycle",
          "files",
          "policies",
          "notifications",
          "tools");

  /** What is no rule about BITS has its page elsewhere. */
  private static final String BESIDE_RULES = "io/github/bitswise/silence/";

  private final ClassLoader loader;

  public RulePages(ClassLoader loader) {
    this.loader = loader;
  }

  /**
   * Where a rule's page lies on the class path. All rules under one behaviour share a page,
   * whichever topics they live in; a rule without a page has its place in its own topic.
   */
  public String resource(RuleDescription rule) {
    return places(rule)
        .filter(place -> loader.getResource(place) != null)
        .findFirst()
        .orElseGet(() -> places(rule).findFirst().orElseThrow());
  }

  /** The Markdown of a rule's page, if it has one. */
  public Optional<String> page(RuleDescription rule) {
    return places(rule).map(this::read).flatMap(Optional::stream).findFirst();
  }

  /** The behaviours whose pages speak of this error. */
  public List<String> naming(HResult error, Catalogue catalogue) {
    List<String> names = new ArrayList<>(error.otherNames());
    names.add(error.name());
    names.add(error.code());
    Pattern any = Pattern.compile("\\b(" + String.join("|", names) + ")\\b");
    Map<String, Boolean> naming = new LinkedHashMap<>();
    for (RuleDescription rule : catalogue.rules()) {
      naming.computeIfAbsent(rule.leading(), id -> any.matcher(page(rule).orElse("")).find());
    }
    return naming.keySet().stream().filter(id -> naming.getOrDefault(id, false)).toList();
  }

  private static Stream<String> places(RuleDescription rule) {
    if (rule.behaviours().isEmpty()) {
      return Stream.of(BESIDE_RULES + rule.id() + ".md");
    }
    return Stream.concat(Stream.of(rule.topic()), TOPICS.stream())
        .distinct()
        .map(topic -> place(topic, rule));
  }

  private static String place(String topic, RuleDescription rule) {
    return FOLDER + topic + "/" + rule.leading() + ".md";
  }

  private Optional<String> read(String place) {
    try (InputStream in = loader.getResourceAsStream(place)) {
      return in == null
          ? Optional.empty()
          : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
