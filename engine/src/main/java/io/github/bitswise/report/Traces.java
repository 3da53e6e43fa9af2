package io.github.bitswise.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What ties behaviours, rules and errors to each other and to the scenarios that test them. */
public final class Traces {
  /** The scenarios on the class path: behaviour, rule or error; feature file; scenario. */
  public static final String SCENARIOS = "io/github/bitswise/rules/scenarios.tsv";

  /** The errors that rules predict, on the class path: error; rule; contexts. */
  public static final String ERRORS = "io/github/bitswise/rules/errors.tsv";

  private final Map<String, List<TestedBy>> scenarios;
  private final Map<String, List<RaisedBy>> raising;
  private final Map<String, List<RaisedBy>> raised;

  public Traces(List<TestedBy> scenarios, List<RaisedBy> errors) {
    this.scenarios = by(TestedBy::id, scenarios);
    this.raising = by(RaisedBy::error, errors);
    this.raised = by(RaisedBy::rule, errors);
  }

  /** As the tables on the class path say; nothing where there are none. */
  public static Traces read(ClassLoader loader) {
    return new Traces(
        rows(loader, SCENARIOS).map(row -> new TestedBy(row[0], row[1], row[2])).toList(),
        rows(loader, ERRORS)
            .map(row -> new RaisedBy(row[0], row[1], words(row[2]).toList()))
            .toList());
  }

  /** The scenarios that speak of this behaviour, rule or error. */
  public List<TestedBy> scenarios(String id) {
    return scenarios.getOrDefault(id, List.of());
  }

  /** The rules that predict this error. */
  public List<String> predicting(String error) {
    return raising.getOrDefault(error, List.of()).stream().map(RaisedBy::rule).distinct().toList();
  }

  /** The contexts in which rules predict this error. */
  public List<String> contexts(String error) {
    return raising.getOrDefault(error, List.of()).stream()
        .flatMap(each -> each.contexts().stream())
        .distinct()
        .sorted()
        .toList();
  }

  /** The errors that this rule predicts. */
  public List<String> errors(String rule) {
    return raised.getOrDefault(rule, List.of()).stream().map(RaisedBy::error).distinct().toList();
  }

  private static <T> Map<String, List<T>> by(Function<T, String> key, List<T> all) {
    return all.stream().collect(Collectors.groupingBy(key));
  }

  private static Stream<String> words(String cell) {
    return Stream.of(cell.split(" ", -1)).filter(word -> !word.isEmpty());
  }

  private static Stream<String[]> rows(ClassLoader loader, String resource) {
    try (InputStream in = loader.getResourceAsStream(resource)) {
      return in == null
          ? Stream.of()
          : new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.startsWith("#"))
              .map(line -> line.split("\t", -1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
