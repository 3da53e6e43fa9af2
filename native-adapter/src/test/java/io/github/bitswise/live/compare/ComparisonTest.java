package io.github.bitswise.live.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bitswise.answer.Confirmation;
import io.github.bitswise.answer.Confirmation.Verdict;
import io.github.bitswise.live.observation.Observation;
import io.github.bitswise.live.observation.Observation.Kind;
import io.github.bitswise.read.Inputs;
import io.github.bitswise.rulebook.RuleBook;
import io.github.bitswise.scenario.Scenario;
import io.github.bitswise.simulation.Predict;
import io.github.bitswise.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What counts as evidence, and what does not. */
class ComparisonTest {

  private static final Predict PREDICT = new Predict(RuleBook.onClassPath());
  private static final int FIRST_LINE = 10;
  private static final int COLUMN = 9;

  private final List<String> calls = new ArrayList<>();
  private final List<Observation> seen = new ArrayList<>();

  private void called(String step, String result, String value) {
    seen(Kind.CALL, step, result, value);
  }

  private void leftOut(String step) {
    seen(Kind.SKIPPED, step, null, "there is none here");
  }

  private void seen(Kind kind, String step, String result, String value) {
    calls.add("      - " + step + "\n");
    String call = step.replaceAll(":.*", "");
    int line = FIRST_LINE + calls.size() - 1;
    seen.add(new Observation("wine-8.0", "a", "job", 0, kind, line, COLUMN, call, result, value));
  }

  private List<Confirmation> compared() {
    Scenario scenario =
        Inputs.read(
                new SourceText(
                    "a",
                    """
                    machine: { windows: Windows 10 22H2, network: up, wpad: none }
                    accounts:
                      PC01\\eve: { session: interactive, administrator: false }
                    servers:
                      "http://a.b": { authentication: none, ranges: true, exists: true, size: 9 }
                    jobs:
                      - name: job
                        owner: PC01\\eve
                        program:
                    """
                        + String.join("", calls)))
            .scenario()
            .orElseThrow();
    return Comparison.of(
        scenario.jobs().get(0), PREDICT.predictions(List.of(scenario)).get(0), seen);
  }

  private Confirmation last() {
    List<Confirmation> all = compared();
    return all.get(all.size() - 1);
  }

  @Test
  void a_call_that_does_as_predicted_is_confirmed() {
    called("CreateJob", "0x00000000", null);
    called("GetNotifyFlags", "0x00000000", "3");
    assertThat(compared()).extracting(Confirmation::verdict).containsOnly(Verdict.CONFIRMED);
  }

  @Test
  void another_answer_is_a_contradiction() {
    called("CreateJob", "0x00000000", null);
    called("GetNotifyFlags", "0x00000000", "7");
    assertThat(last().verdict()).isEqualTo(Verdict.CONTRADICTED);
  }

  @ParameterizedTest
  @CsvSource({
    "GetMinimumRetryDelay, 0x00000000, 600",
    "GetNoProgressTimeout, 0x00000000, 1209600",
    "GetFileACLFlags, 0x00000000, 0",
    "'SetPriority: high', 0x00000000,",
    "GetPriority, 0x80004001,",
    "'QueryInterface: IBackgroundCopyJob5', 0x80004002,"
  })
  void what_a_bits_only_pretends_or_lacks_is_no_evidence_however_it_answers(
      String call, String result, String value) {
    called("CreateJob", "0x00000000", null);
    called(call, result, value);
    assertThat(last().verdict()).isEqualTo(Verdict.NOT_OBSERVABLE);
  }

  @Test
  void a_value_is_no_evidence_where_it_could_not_be_set() {
    called("CreateJob", "0x00000000", null);
    called("SetDisplayName: other", "0x80004001", null);
    called("GetDisplayName", "0x00000000", "job");
    assertThat(last().verdict()).isEqualTo(Verdict.NOT_OBSERVABLE);
    assertThat(last().reason()).isEqualTo("`SetDisplayName` was not carried out here");
  }

  @Test
  void a_refusal_is_no_evidence_after_something_was_left_out() {
    called("CreateJob", "0x00000000", null);
    leftOut("AddFile: { remote: 'http://a.b/c', local: 'C:\\d' }");
    called("Resume", "0x80200003", null);
    assertThat(last().verdict()).isEqualTo(Verdict.NOT_OBSERVABLE);
    seen.set(
        2,
        new Observation("wine-8.0", "a", "job", 0, Kind.CALL, 0, 0, "Resume", "0x80200003", null));
    assertThat(last().verdict()).isEqualTo(Verdict.NOT_OBSERVABLE);
  }
}
