package io.github.bitswise.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bitswise.answer.Prediction;
import io.github.bitswise.answer.StormAnswer;
import io.github.bitswise.generate.Storm;
import io.github.bitswise.job.JobState;
import io.github.bitswise.read.Inputs;
import io.github.bitswise.rulebook.RuleBook;
import io.github.bitswise.scenario.Scenario;
import io.github.bitswise.simulation.Predict;
import io.github.bitswise.source.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a storm finds ends the job, also when it is pasted into the file. */
class StormTest {

  private static final int EVENTS = 300;

  private static final Predict PREDICT = new Predict(RuleBook.onClassPath());

  private static final String LENT =
      """
      machine: { windows: "10.0.22000", computer: PC01, domain: CONTOSO, wpad: none }
      accounts:
        'CONTOSO\\ann': { session: interactive, administrator: false, ie-proxy: none }
      servers: { "http://files": { authentication: none, direct: true } }
      jobs:
        - name: lent
          owner: LocalSystem
          files: [ { remote: "http://files/p.cab", local: 'C:\\p.cab' } ]
          helper-token: { account: 'CONTOSO\\ann', flags: [network] }
          takes: 1h
      """;

  private static final String OWN = LENT.replaceAll("(?m)^ *helper-token.*\\R", "");

  @Test
  void a_lent_token_is_lost_by_what_happens_any_week() {
    StormAnswer.Ending ending = storm(LENT, 1).ending().orElseThrow();

    assertThat(ending.events()).hasSize(2).startsWith("resume: lent");
    assertThat(ending.at().state()).isEqualTo(JobState.ERROR);
    assertThat(ending.at().error().orElseThrow().name()).isEqualTo("BG_E_TOKEN_REQUIRED");
    assertThat(ending.at().because()).contains("HLP-29");
  }

  @Test
  void what_is_pasted_into_the_file_ends_the_job_just_so() {
    for (String file : List.of(LENT, OWN)) {
      StormAnswer.Ending ending = storm(file, 1).ending().orElseThrow();
      Prediction pasted = predict(file + "timeline:\n" + ending.yaml());

      assertThat(pasted.timeline()).contains(ending.at()).isEqualTo(ending.after().timeline());
    }
  }

  @Test
  void nothing_can_be_left_out_of_what_is_found() {
    List<String> lines = storm(OWN, 2).ending().orElseThrow().yaml().lines().toList();

    assertThat(lines).hasSizeGreaterThan(1);
    for (int i = 1; i < lines.size(); i++) {
      int left = i;
      String less =
          String.join("\n", lines.stream().filter(each -> each != lines.get(left)).toList());
      assertThat(predict(OWN + "timeline:\n" + less + "\n").timeline())
          .noneMatch(each -> each.state() == JobState.ERROR || each.state() == JobState.CANCELLED);
    }
  }

  @Test
  void the_same_seed_finds_the_same() {
    assertThat(storm(OWN, 5)).isEqualTo(storm(OWN, 5));
  }

  @Test
  void few_events_end_nothing_and_are_counted() {
    StormAnswer answer = storm(OWN.replace("takes: 1h", "takes: 1s"), 1, 1);

    assertThat(answer.tried()).isEqualTo(1);
    assertThat(answer.ending()).isEmpty();
  }

  @Test
  void a_job_that_ends_by_itself_needs_no_event() {
    StormAnswer answer = storm(OWN.replace("authentication: none", "authentication: [basic]"), 1);

    assertThat(answer.tried()).isZero();
    assertThat(answer.ending().orElseThrow().events()).isEmpty();
  }

  private static StormAnswer storm(String text, long seed) {
    return storm(text, seed, EVENTS);
  }

  private static StormAnswer storm(String text, long seed, int events) {
    Scenario scenario = read(text);
    return new Storm(scenario, scenario.jobs().get(0), seed, PREDICT::predictions)
        .of(events, tried -> {});
  }

  private static Prediction predict(String text) {
    return PREDICT.predictions(List.of(read(text))).get(0);
  }

  private static Scenario read(String text) {
    var result = Inputs.read(new SourceText("storm.bits.yaml", text));
    return result.scenario().orElseThrow(() -> new AssertionError(result.problems() + text));
  }
}
