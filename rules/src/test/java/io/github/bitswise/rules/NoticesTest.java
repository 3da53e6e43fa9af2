package io.github.bitswise.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bitswise.fact.Case;
import io.github.bitswise.fact.Notice;
import io.github.bitswise.fact.Restarted;
import io.github.bitswise.read.Inputs;
import io.github.bitswise.rulebook.Deduction;
import io.github.bitswise.rulebook.RuleBook;
import io.github.bitswise.rulebook.Situation;
import io.github.bitswise.rulebook.SituationFacts;
import io.github.bitswise.scenario.Scenario;
import io.github.bitswise.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is told of the state that a job is in. */
class NoticesTest {

  private static final String COMMAND =
      "command: ['C:\\Windows\\System32\\bitsadmin.exe', 'bitsadmin.exe /complete nightly']";
  private static final String CLSID = "{0f1a2b3c-1111-2222-3333-444455556666}";

  private static RuleBook book;

  @BeforeAll
  static void read_the_rules() {
    book = RuleBook.onClassPath();
  }

  private record Told(List<Notice> notices, List<String> because) {}

  @ParameterizedTest
  @CsvSource({
    "transferred, JobTransferred, NTF-04",
    "error, JobError, NTF-06",
  })
  void a_command_runs_as_the_owner(String state, String event, String because) {
    Told told = told("CONTOSO\\ann", state, "notify: { " + COMMAND + " }");

    assertThat(told.notices()).extracting(Notice::event).containsExactly(event);
    assertThat(told.notices()).extracting(Notice::how).containsExactly("command line");
    assertThat(told.notices()).extracting(Notice::as).containsExactly("CONTOSO\\ann");
    assertThat(told.because()).contains(because, "NTF-02", "NTF-15");
  }

  @Test
  void a_command_runs_as_who_set_it() {
    Told told =
        told(
            "CONTOSO\\ann",
            "transferred",
            "program: [CoInitializeSecurity, CreateJob, { SetNotifyCmdLine: ['C:\\a.exe', a] }]");

    assertThat(told.notices()).extracting(Notice::as).containsExactly("CONTOSO\\ann");
    assertThat(told.because()).contains("NTF-04");
  }

  @Test
  void no_command_runs_for_a_system_account() {
    Told told = told("LocalSystem", "transferred", "notify: { " + COMMAND + " }");

    assertThat(told.notices()).extracting(Notice::how).containsExactly("nobody");
    assertThat(told.because()).contains("NTF-03");
  }

  @Test
  void a_callback_that_takes_the_notification_comes_before_the_command() {
    Told told = told("CONTOSO\\ann", "transferred", "notify: { callback: true, " + COMMAND + " }");

    assertThat(told.notices()).extracting(Notice::how).containsExactly("callback");
    assertThat(told.because()).contains("NTF-06", "NTF-14");
  }

  @Test
  void a_callback_that_fails_is_called_again_and_the_command_runs() {
    Told told =
        told("CONTOSO\\ann", "transferred", "notify: { callback: E_FAIL, " + COMMAND + " }");

    assertThat(told.notices())
        .extracting(Notice::how)
        .containsExactlyInAnyOrder("callback", "command line");
    assertThat(told.because()).contains("NTF-06", "NTF-15");
  }

  @Test
  void a_callback_that_fails_alone_is_called_again_after_each_retry_delay() {
    Told told =
        told("CONTOSO\\ann", "transferred", "notify: { callback: E_FAIL }\n    retry-delay: 20m");

    assertThat(told.notices()).extracting(Notice::how).containsExactly("callback");
    assertThat(told.notices()).extracting(Notice::every).containsExactly(1200L);
    assertThat(told.because()).contains("NTF-06", "NTF-15");
  }

  @Test
  void a_callback_that_fails_is_followed_by_the_command_and_not_repeated() {
    Told told =
        told("CONTOSO\\ann", "transferred", "notify: { callback: E_FAIL, " + COMMAND + " }");

    assertThat(told.notices()).extracting(Notice::every).containsOnly(0L);
  }

  @ParameterizedTest
  @CsvSource({
    "done.exe, NTF-08",
    "%SystemRoot%\\done.exe, NTF-08",
    "C:\\jobs\\done.vbs, NTF-10",
  })
  void a_command_that_cannot_run_tells_nobody(String program, String because) {
    Told told = told("CONTOSO\\ann", "transferred", "notify: { command: '" + program + "' }");

    assertThat(told.notices()).extracting(Notice::how).containsExactly("nobody");
    assertThat(told.because()).contains(because);
  }

  @Test
  void a_callback_is_gone_after_a_restart() {
    Told told = told("LocalSystem", "transferred", "notify: { callback: true }", true);

    assertThat(told.notices()).extracting(Notice::how).containsExactly("nobody");
    assertThat(told.because()).contains("NTF-13");
  }

  @Test
  void a_class_outlives_a_restart() {
    Told told =
        told(
            "LocalSystem",
            "transferred",
            "notify: { callback: true }\n    properties: { notification-clsid: '" + CLSID + "' }",
            true);

    assertThat(told.notices()).extracting(Notice::how).containsExactly("callback class");
    assertThat(told.because()).contains("NTF-19");
  }

  @Test
  void an_in_process_class_is_no_receiver() {
    Told told =
        told(
            "LocalSystem",
            "transferred",
            "notify: { in-process: true }\n    properties: { 2: '" + CLSID + "' }");

    assertThat(told.notices()).isEmpty();
  }

  @Test
  void a_transient_error_is_no_error_to_tell() {
    Told told = told("CONTOSO\\ann", "transient-error", "notify: { callback: true }");

    assertThat(told.notices()).extracting(Notice::how).containsExactly("nobody");
    assertThat(told.because()).contains("NTF-16");
  }

  @Test
  void modifications_may_come_after_the_end() {
    Told told =
        told(
            "CONTOSO\\ann",
            "transferred",
            "notify: { callback: true, flags: [transferred, modification] }");

    assertThat(told.notices())
        .extracting(Notice::event)
        .containsExactlyInAnyOrder("JobTransferred", "JobModification");
    assertThat(told.because()).contains("NTF-18", "NTF-01");
  }

  @ParameterizedTest
  @CsvSource({"2, transferred", "4, transferred", "7, error", "1, error", "3, queued"})
  void flags_leave_events_out(int flags, String state) {
    Told told = told("CONTOSO\\ann", state, "notify: { callback: true, flags: " + flags + " }");

    assertThat(told.notices()).isEmpty();
  }

  @Test
  void a_command_that_the_timeline_sets_runs_too() {
    Scenario scenario =
        scenario(
            "CONTOSO\\ann",
            "transferred",
            "takes: 1\ntimeline:\n  - call: { job: nightly, SetNotifyCmdLine: ['C:\\a.exe', a] }");
    var call = (io.github.bitswise.bits.Event.Called) scenario.timeline().get(0);
    Situation situation = Situation.of(scenario, scenario.jobs().get(0));
    Case of = new Case(1);
    int index = situation.program().map(program -> program.steps().size()).orElse(0);
    List<Object> facts = new ArrayList<>(SituationFacts.of(of, situation));
    facts.addAll(SituationFacts.of(of, situation, index, call.step()));
    Told told = told(facts);

    assertThat(told.notices()).extracting(Notice::how).containsExactly("command line");
    assertThat(told.because()).contains("NTF-11");
  }

  private static Told told(String owner, String state, String more) {
    return told(owner, state, more, false);
  }

  private static Told told(String owner, String state, String more, boolean restarted) {
    Scenario scenario = scenario(owner, state, more);
    Case of = new Case(1);
    List<Object> facts =
        new ArrayList<>(SituationFacts.of(of, Situation.of(scenario, scenario.jobs().get(0))));
    if (restarted) {
      facts.add(new Restarted(of));
    }
    return told(facts);
  }

  private static Scenario scenario(String owner, String state, String more) {
    String yaml =
        """
        machine: { windows: "Windows 10 1809" }
        accounts: { 'CONTOSO\\ann': { session: interactive } }
        jobs:
          - name: nightly
            owner: %s
            state: %s
            files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\\p.cab' } ]
            %s
        """
            .formatted(owner, state, more);
    var read = Inputs.read(new SourceText("a.bits.yaml", yaml));
    assertThat(read.problems()).as(yaml).isEmpty();
    return read.scenario().orElseThrow();
  }

  private static Told told(List<Object> facts) {
    try (Deduction deduction = book.deduction()) {
      facts.forEach(deduction::insert);
      deduction.fire();
      List<Notice> notices = List.copyOf(deduction.facts(Notice.class));
      List<String> because =
          notices.stream().flatMap(each -> deduction.because(each).stream()).toList();
      return new Told(notices, because);
    }
  }
}
