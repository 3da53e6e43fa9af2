package io.github.bitswise.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bitswise.answer.Moment;
import io.github.bitswise.bits.Event;
import io.github.bitswise.bits.Step;
import io.github.bitswise.fact.Case;
import io.github.bitswise.fact.Timer;
import io.github.bitswise.generate.Generated;
import io.github.bitswise.generate.Scenarios;
import io.github.bitswise.job.JobState;
import io.github.bitswise.rulebook.Cases;
import io.github.bitswise.rulebook.Deduction;
import io.github.bitswise.rulebook.FactsRead;
import io.github.bitswise.rulebook.RuleBook;
import io.github.bitswise.rulebook.Situation;
import io.github.bitswise.rulebook.SituationFacts;
import io.github.bitswise.rulebook.Trial;
import io.github.bitswise.scenario.Scenario;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Jobs go from state to state on documented ways only, whatever happens to them. */
class TransitionsTest {

  private static final int SCENARIOS = 150;
  private static final RuleBook BOOK = RuleBook.onClassPath();

  private static Set<Way> documented;
  private static final List<Life> LIVES = new ArrayList<>();

  /** A way from one state to another, and what leads there. */
  private record Way(JobState from, JobState to, String cause) {}

  @BeforeAll
  static void live() throws IOException {
    documented = documented();
    new Cases(BOOK).grow(situations(), TransitionsTest::live);
  }

  private static List<Situation> situations() {
    List<Situation> situations = new ArrayList<>();
    for (Scenario scenario : Generated.scenarios(Scenarios.of(1607).some(SCENARIOS))) {
      scenario.jobs().forEach(job -> situations.add(Situation.of(scenario, job)));
    }
    return situations;
  }

  private static List<Trial<String>> live(List<Situation> batch) {
    try (Deduction deduction = BOOK.deduction()) {
      List<Life> lives = new Lives(deduction, batch).walk();
      LIVES.addAll(lives);
      return lives.stream().map(life -> new Trial<>("", life.needs())).toList();
    }
  }

  @Test
  void no_job_leaves_the_documented_ways() {
    Set<String> strange = new LinkedHashSet<>();
    for (Life life : LIVES) {
      for (Transition each : life.transitions()) {
        Set<String> causes = causes(each);
        if (causes.stream()
            .noneMatch(c -> documented.contains(new Way(each.from(), each.to(), c)))) {
          strange.add(each.from() + " to " + each.to() + " by " + causes + " " + each.because());
        }
      }
    }

    assertThat(strange).isEmpty();
  }

  @Test
  void no_job_leaves_a_final_state() {
    assertThat(LIVES)
        .flatExtracting(Life::transitions)
        .filteredOn(each -> each.to().last())
        .isNotEmpty();
    assertThat(LIVES).flatExtracting(Life::transitions).noneMatch(each -> each.from().last());
  }

  @Test
  void each_transition_rests_on_a_behaviour() {
    assertThat(LIVES)
        .flatExtracting(Life::transitions)
        .isNotEmpty()
        .allSatisfy(each -> assertThat(each.because()).isNotEmpty());
  }

  @Test
  void every_event_is_told() {
    assertThat(LIVES)
        .allSatisfy(
            life ->
                assertThat(life.record().moments())
                    .hasSizeGreaterThanOrEqualTo(life.situation().scenario().timeline().size()));
  }

  @Test
  void time_never_runs_backward() {
    assertThat(LIVES)
        .allSatisfy(life -> assertThat(life.record().moments()).extracting(Moment::at).isSorted());
  }

  @Test
  void a_fact_that_no_rule_reads_changes_nothing() {
    List<Situation> some = situations().subList(0, 40);

    assertThat(read()).doesNotContain(Unread.class);
    assertThat(records(some, true)).isEqualTo(records(some, false));
  }

  /** No rule reads it. */
  private record Unread(Case of, String what) {}

  /** What becomes of these cases, with facts beside theirs that no rule reads, or without. */
  private static List<String> records(List<Situation> situations, boolean beside) {
    Set<Class<?>> read = read();
    try (Deduction deduction = BOOK.deduction()) {
      Lives lives = new Lives(deduction, situations);
      for (int i = 0; beside && i < situations.size(); i++) {
        Case of = new Case(i);
        deduction.insert(new Unread(of, "beside"));
        Situation other = situations.get((i + 1) % situations.size());
        SituationFacts.of(of, other).stream()
            .filter(fact -> !read.contains(fact.getClass()) && !(fact instanceof Case))
            .forEach(deduction::insert);
      }
      return lives.walk().stream()
          .map(life -> life.status() + " " + life.record().moments() + life.record().answers())
          .toList();
    }
  }

  /** The types of facts that conditions of rules match. */
  private static Set<Class<?>> read() {
    return FactsRead.onClassPath();
  }

  @Test
  void the_scenarios_lead_to_every_state() {
    Set<JobState> reached = EnumSet.noneOf(JobState.class);
    LIVES.forEach(life -> life.transitions().forEach(each -> reached.add(each.to())));

    assertThat(reached).containsAll(EnumSet.allOf(JobState.class));
  }

  /** What leads to a transition, in the words of the table. */
  private static Set<String> causes(Transition transition) {
    Set<String> causes = new LinkedHashSet<>();
    Act during = transition.during().orElse(null);
    if (during == null) {
      causes.add("start");
    } else if (during instanceof Act.Struck struck) {
      causes.add("time");
      causes.add(word(struck.strike().due().timer()));
    } else if (during instanceof Act.Ask ask) {
      causes.add(call(ask.step()));
    } else if (during instanceof Act.Happen happen) {
      causes.add(event(happen.event()));
    } else {
      causes.add("time");
    }
    return causes;
  }

  private static String event(Event event) {
    if (event instanceof Event.Called called) {
      return call(called.step());
    }
    if (event instanceof Event.Reboot || event instanceof Event.ServiceRestart) {
      return "restart";
    }
    // A network that a change of the machine brings or takes is one that comes or goes.
    return event instanceof Event.Network || event instanceof Event.Changed
        ? "network"
        : event.getClass().getSimpleName().toLowerCase(Locale.ROOT);
  }

  private static String call(Step step) {
    return step.action().label();
  }

  private static String word(Timer timer) {
    return timer.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static Set<Way> documented() throws IOException {
    try (InputStream in = TransitionsTest.class.getResourceAsStream("transitions.tsv")) {
      Set<Way> ways = new LinkedHashSet<>();
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t"))
          .forEach(
              row -> ways.add(new Way(JobState.valueOf(row[0]), JobState.valueOf(row[1]), row[2])));
      return ways;
    }
  }
}
