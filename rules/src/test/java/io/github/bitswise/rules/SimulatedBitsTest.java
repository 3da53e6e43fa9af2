package io.github.bitswise.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bitswise.bits.Answer;
import io.github.bitswise.bits.Answer.Certainty;
import io.github.bitswise.bits.Call;
import io.github.bitswise.bits.Event;
import io.github.bitswise.bits.Method;
import io.github.bitswise.bits.Step;
import io.github.bitswise.job.JobFile;
import io.github.bitswise.job.JobState;
import io.github.bitswise.job.JobType;
import io.github.bitswise.job.LocalName;
import io.github.bitswise.job.ProxySettings;
import io.github.bitswise.job.ProxyUsage;
import io.github.bitswise.job.RemoteName;
import io.github.bitswise.read.Inputs;
import io.github.bitswise.rulebook.RuleBook;
import io.github.bitswise.scenario.Scenario;
import io.github.bitswise.simulation.SimulatedBits;
import io.github.bitswise.source.Known;
import io.github.bitswise.source.Place;
import io.github.bitswise.source.SourceText;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A client of a BITS that is none. */
class SimulatedBitsTest {

  private static final RuleBook BOOK = RuleBook.onClassPath();
  private static final Place NOWHERE = Place.UNSTATED;

  private static final String MACHINE =
      """
      machine: { windows: Windows 10 1809, wpad: none, network: up }
      accounts:
        CONTOSO\\ann: { session: interactive, administrator: false, ie-proxy: none }
        CONTOSO\\bob: { session: interactive, administrator: false, ie-proxy: none }
      servers: { "http://files.contoso.com": { authentication: none } }
      jobs: []
      """;

  private SimulatedBits bits = new SimulatedBits(BOOK, machine(), "LocalSystem");

  @BeforeEach
  void install() {
    bits.close();
    bits = new SimulatedBits(BOOK, machine(), "LocalSystem");
  }

  @AfterEach
  void remove() {
    bits.close();
  }

  @Test
  void transfers_a_file_and_completes() {
    String job = job("nightly", "");

    assertThat(name(ask(job, Method.RESUME))).isEqualTo("BG_E_EMPTY");
    assertThat(name(add(job, "p.cab"))).isEqualTo("S_OK");
    assertThat(state(job)).isEqualTo(JobState.SUSPENDED);

    assertThat(name(ask(job, Method.RESUME))).isEqualTo("S_OK");
    assertThat(state(job)).isEqualTo(JobState.QUEUED);

    bits.happen(new Event.Finished(job, NOWHERE));
    assertThat(state(job)).isEqualTo(JobState.TRANSFERRED);
    assertThat(ask(job, Method.GET_PROGRESS).value()).isEqualTo(new Answer.Files(1, 1));

    assertThat(name(ask(job, Method.COMPLETE))).isEqualTo("S_OK");
    assertThat(state(job)).isEqualTo(JobState.ACKNOWLEDGED);
    assertThat(name(ask(job, Method.RESUME))).isEqualTo("BG_E_INVALID_STATE");
    assertThat(name(ask(job, Method.GET_JOB))).isEqualTo("BG_E_NOT_FOUND");
  }

  @Test
  void jobs_do_not_get_in_each_other_s_way() {
    String first = job("nightly", "");
    String second = job("nightly", "");
    add(first, "p.cab");
    add(second, "q.cab");

    ask(first, Method.RESUME);

    assertThat(state(first)).isEqualTo(JobState.QUEUED);
    assertThat(state(second)).isEqualTo(JobState.SUSPENDED);
    assertThat(list()).containsExactly(first, second);

    ask(second, Method.CANCEL);
    assertThat(list()).containsExactly(first);
  }

  @Test
  void the_network_comes_and_goes() {
    String job = job("nightly", "");
    add(job, "p.cab");
    ask(job, Method.RESUME);

    bits.happen(new Event.Network(false, NOWHERE));
    assertThat(state(job)).isEqualTo(JobState.TRANSIENT_ERROR);
    assertThat(ask(job, Method.GET_ERROR).certainty()).isEqualTo(Certainty.CONTRADICTED);

    bits.happen(new Event.Network(true, NOWHERE));
    bits.happen(new Event.After(Duration.ofHours(1), NOWHERE));
    assertThat(state(job)).isNotEqualTo(JobState.TRANSIENT_ERROR);
  }

  @Test
  void a_job_is_its_owner_s() {
    String job = job("nightly", "CONTOSO\\ann");

    Answer answer = bits.ask(job, step(new Call.Plain(Method.CANCEL), "CONTOSO\\bob"));

    assertThat(name(answer)).isEqualTo("E_ACCESSDENIED");
    assertThat(state(job, "CONTOSO\\ann")).isEqualTo(JobState.SUSPENDED);
  }

  @Test
  void a_refused_job_is_not_made() {
    Answer answer = bits.ask("", step(new Call.CreateJob("n".repeat(257), JobType.DOWNLOAD), ""));

    assertThat(name(answer)).isEqualTo("E_INVALIDARG");
    assertThat(answer.certainty()).isEqualTo(Certainty.DOCUMENTED);
    assertThat(list()).isEmpty();
  }

  @Test
  void nobody_knows_a_job_that_was_not_made() {
    assertThat(name(ask("0", Method.GET_STATE))).isEqualTo("BG_E_NOT_FOUND");
  }

  private String job(String name, String as) {
    Answer made = bits.ask("", step(new Call.CreateJob(name, JobType.DOWNLOAD), as));
    assertThat(made.value()).as(made.toString()).isInstanceOf(Answer.Job.class);
    String job = ((Answer.Job) made.value()).id();
    ProxySettings direct =
        new ProxySettings(
            ProxyUsage.NO_PROXY, Optional.empty(), List.of(), NOWHERE, NOWHERE, NOWHERE);
    bits.ask(job, step(new Call.SetProxySettings(direct), as));
    return job;
  }

  private Answer add(String job, String file) {
    JobFile added =
        new JobFile(
            0,
            new RemoteName("http://files.contoso.com/" + file, NOWHERE),
            new LocalName("C:\\drop\\" + file, NOWHERE));
    return bits.ask(job, step(new Call.AddFiles(Method.ADD_FILE, List.of(added)), ""));
  }

  private Answer ask(String job, Method method) {
    return bits.ask(job, step(new Call.Plain(method), ""));
  }

  private List<String> list() {
    Answer answer = bits.ask("", step(new Call.EnumJobs(true), ""));
    return ((Answer.Jobs) answer.value()).ids();
  }

  private JobState state(String job) {
    return state(job, "");
  }

  private JobState state(String job, String as) {
    Answer answer = bits.ask(job, step(new Call.Plain(Method.GET_STATE), as));
    return ((Answer.State) answer.value()).state();
  }

  private static String name(Answer answer) {
    return answer.result().orElseThrow(() -> new AssertionError(answer)).name();
  }

  private static Step step(Call call, String as) {
    return new Step(
        call, as.isEmpty() ? Optional.empty() : Optional.of(as), Known.unknown(), NOWHERE);
  }

  private static Scenario machine() {
    var read = Inputs.read(new SourceText("machine.bits.yaml", MACHINE));
    return read.scenario().orElseThrow(() -> new AssertionError(read.problems()));
  }
}
