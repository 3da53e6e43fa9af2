package io.github.bitswise.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bitswise.answer.CallAnswer;
import io.github.bitswise.answer.Prediction;
import io.github.bitswise.bits.Call;
import io.github.bitswise.bits.Event;
import io.github.bitswise.bits.Method;
import io.github.bitswise.job.JobState;
import io.github.bitswise.job.JobType;
import io.github.bitswise.read.Inputs;
import io.github.bitswise.read.ReadResult;
import io.github.bitswise.rulebook.RuleBook;
import io.github.bitswise.scenario.Scenario;
import io.github.bitswise.simulation.Predict;
import io.github.bitswise.source.SourceText;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Makes every call on jobs of every type in every state. */
class EveryCallTest {

  /** Arguments of the calls that take one. */
  private static final Map<Method, String> ARGUMENTS = new EnumMap<>(Method.class);

  static {
    String file = "{ remote: 'http://files.contoso.com/q.cab', local: 'C:\\drop\\q.cab' }";
    ARGUMENTS.put(Method.QUERY_INTERFACE, "IBackgroundCopyJob2");
    ARGUMENTS.put(Method.ADD_FILE, file);
    ARGUMENTS.put(Method.ADD_FILE_SET, "[ " + file + " ]");
    ARGUMENTS.put(Method.ADD_FILE_WITH_RANGES, file.replace(" }", ", ranges: ['0:100'] }"));
    ARGUMENTS.put(Method.SET_DISPLAY_NAME, "another");
    ARGUMENTS.put(Method.SET_DESCRIPTION, "words");
    ARGUMENTS.put(Method.SET_PRIORITY, "low");
    ARGUMENTS.put(Method.SET_NOTIFY_FLAGS, "3");
    ARGUMENTS.put(Method.SET_MINIMUM_RETRY_DELAY, "10m");
    ARGUMENTS.put(Method.SET_NO_PROGRESS_TIMEOUT, "1d");
    ARGUMENTS.put(Method.SET_MAXIMUM_DOWNLOAD_TIME, "1d");
    ARGUMENTS.put(Method.SET_PROXY_SETTINGS, "no-proxy");
    ARGUMENTS.put(Method.SET_NOTIFY_CMD_LINE, "['C:\\t\\done.exe', 'done.exe']");
    ARGUMENTS.put(Method.SET_REPLY_FILE_NAME, "'C:\\drop\\reply.xml'");
    ARGUMENTS.put(Method.SET_CREDENTIALS, "{ target: server, scheme: negotiate }");
    ARGUMENTS.put(Method.REMOVE_CREDENTIALS, "{ target: server, scheme: negotiate }");
    ARGUMENTS.put(
        Method.REPLACE_REMOTE_PREFIX, "['http://files.contoso.com', 'http://a.contoso.com']");
    ARGUMENTS.put(Method.SET_FILE_ACL_FLAGS, "4");
    ARGUMENTS.put(Method.SET_PEER_CACHING_FLAGS, "1");
    ARGUMENTS.put(Method.SET_PROPERTY, "{ notification-clsid: none }");
    ARGUMENTS.put(Method.SET_HELPER_TOKEN_FLAGS, "0");
    String certificate = "{ location: current-user, store: MY, ";
    ARGUMENTS.put(
        Method.SET_CLIENT_CERTIFICATE_BY_ID,
        certificate + "hash: '000102030405060708090a0b0c0d0e0f10111213' }");
    ARGUMENTS.put(Method.SET_CLIENT_CERTIFICATE_BY_NAME, certificate + "subject: ann }");
    ARGUMENTS.put(Method.SET_CUSTOM_HEADERS, "['A: b']");
    ARGUMENTS.put(Method.SET_SECURITY_FLAGS, "1");
    ARGUMENTS.put(Method.SET_HTTP_METHOD, "GET");
    ARGUMENTS.put(Method.SET_REMOTE_NAME, "'http://a.contoso.com/p.cab'");
  }

  /** The states in which uploads are asked: where they answer otherwise than downloads. */
  private static final Set<JobState> OF_UPLOADS =
      Set.of(JobState.SUSPENDED, JobState.TRANSFERRING, JobState.TRANSFERRED);

  private static final List<Prediction> PREDICTIONS = new ArrayList<>();
  private static final List<Scenario> SCENARIOS = new ArrayList<>();

  @BeforeAll
  static void call_everything() {
    for (JobType type : JobType.values()) {
      for (JobState state : JobState.values()) {
        if (type == JobType.DOWNLOAD || OF_UPLOADS.contains(state)) {
          SCENARIOS.add(scenario(type, state));
        }
      }
    }
    PREDICTIONS.addAll(new Predict(RuleBook.onClassPath()).predictions(SCENARIOS));
  }

  @Test
  void every_method_is_called() {
    Set<Method> called = new TreeSet<>();
    for (Scenario scenario : SCENARIOS) {
      for (Event event : scenario.timeline()) {
        if (event instanceof Event.Called each && each.step().action() instanceof Call call) {
          called.add(call.method());
        }
      }
    }
    assertThat(called).containsExactly(Method.values());
  }

  @Test
  void every_call_has_one_answer_in_every_state() {
    SoftAssertions soft = new SoftAssertions();
    PREDICTIONS.forEach(each -> soft.assertThat(asked(each)).as(each.job()).hasSize(1));
    soft.assertAll();
  }

  /** The answers without that to the resume that follows in SUSPENDED. */
  private static List<CallAnswer> asked(Prediction prediction) {
    List<CallAnswer> calls = prediction.calls();
    boolean resumed = prediction.job().contains(" " + JobState.SUSPENDED + " ");
    return resumed ? calls.subList(0, calls.size() - 1) : calls;
  }

  @Test
  void an_answer_has_an_hresult_or_says_why_not() {
    SoftAssertions soft = new SoftAssertions();
    for (Prediction prediction : PREDICTIONS) {
      for (CallAnswer answer : prediction.calls()) {
        boolean open = List.of("unspecified", "unknown").contains(answer.verdict());
        soft.assertThat(answer.what()).as(prediction.job()).isNotBlank();
        soft.assertThat(answer.because()).as(prediction.job()).isNotEmpty();
        soft.assertThat(open || answer.error().isPresent()).as("%s", answer).isTrue();
      }
    }
    soft.assertAll();
  }

  @Test
  void a_final_state_is_final() {
    assertThat(PREDICTIONS)
        .filteredOn(each -> each.job().contains("ACKNOWLEDGED") || each.job().contains("CANCELLED"))
        .isNotEmpty()
        .allSatisfy(
            each -> assertThat(each.state().map(Enum::name)).contains(each.job().split(" ")[1]));
  }

  private static Scenario scenario(JobType type, JobState state) {
    StringBuilder jobs = new StringBuilder("machine: { windows: Windows 10 1809, network: up }\n");
    jobs.append("jobs:\n");
    StringBuilder timeline = new StringBuilder("timeline:\n");
    for (Method method : Method.values()) {
      String job = type + " " + state + " " + method;
      jobs.append("  - name: ").append(job).append('\n');
      jobs.append("    owner: LocalSystem\n");
      jobs.append("    type: ").append(type.name().toLowerCase(Locale.ROOT).replace('_', '-'));
      jobs.append("\n    state: ").append(state.name().toLowerCase(Locale.ROOT).replace('_', '-'));
      jobs.append("\n    files: [ { remote: 'http://files.contoso.com/p.cab',");
      jobs.append(" local: 'C:\\drop\\p.cab' } ]\n");
      timeline.append("  - call: { job: '").append(job).append("', ");
      timeline.append(method.written()).append(": ").append(ARGUMENTS.getOrDefault(method, ""));
      timeline.append(" }\n");
      if (state == JobState.SUSPENDED) {
        // Otherwise it would be resumed first.
        timeline.append("  - resume: ").append(job).append('\n');
      }
    }
    String text = jobs.append(timeline).toString();
    ReadResult result = Inputs.read(new SourceText(type + "-" + state + ".bits.yaml", text));
    assertThat(result.problems()).as(text).isEmpty();
    return result.scenario().orElseThrow();
  }
}
