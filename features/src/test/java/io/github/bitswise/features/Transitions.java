package io.github.bitswise.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.After;
import io.github.bitswise.answer.Moment;
import io.github.bitswise.answer.Prediction;
import io.github.bitswise.answer.Way;
import io.github.bitswise.rulebook.RuleBook;
import io.github.bitswise.steps.Answers;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The transitions that jobs go through in the scenarios of the suite. */
public class Transitions {

  private static final Set<String> HAPPENED = new ConcurrentSkipListSet<>();

  private final Answers answers;

  public Transitions(Answers answers) {
    this.answers = answers;
  }

  @After
  public void collect() {
    for (Prediction prediction : answers.given()) {
      Stream.of(prediction.timeline(), prediction.next())
          .flatMap(List::stream)
          .map(Moment::passed)
          .flatMap(List::stream)
          .map(Transitions::shown)
          .forEach(HAPPENED::add);
    }
  }

  /**
   * Holds what happened against what rules say of themselves; of no use for a part of the suite.
   */
  static void compare() {
    if (System.getProperty("cucumber.filter.tags") != null
        || System.getProperty("cucumber.filter.name") != null
        || System.getProperty("cucumber.features") != null) {
      return;
    }
    Set<String> stated =
        RuleBook.onClassPath().catalogue().rules().stream()
            .flatMap(rule -> rule.ways().stream())
            .map(Transitions::shown)
            .collect(Collectors.toCollection(TreeSet::new));
    Map<String, String> listed = listed();
    Set<String> unseen = new TreeSet<>(stated);
    unseen.removeAll(HAPPENED);

    assertThat(stated).as("transitions that rules state").containsAll(HAPPENED);
    assertThat(listed.keySet()).as("transitions that never happen").isEqualTo(unseen);
    assertThat(listed.values()).allSatisfy(reason -> assertThat(reason).isNotBlank());
  }

  private static String shown(Way way) {
    return way.rule() + " " + way.from() + " " + way.to();
  }

  /** Rule, from, to; a tab; why no scenario shows it. */
  private static Map<String, String> listed() {
    try (InputStream in = Transitions.class.getResourceAsStream("transitions-unseen.tsv")) {
      String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return text.lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", 2))
          .collect(Collectors.toMap(line -> line[0], line -> line[1], (a, b) -> a, TreeMap::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
