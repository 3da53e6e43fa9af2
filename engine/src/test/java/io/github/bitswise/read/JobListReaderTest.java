package io.github.bitswise.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bitswise.job.JobConfiguration;
import io.github.bitswise.job.JobFile;
import io.github.bitswise.job.JobState;
import io.github.bitswise.job.JobType;
import io.github.bitswise.job.Priority;
import io.github.bitswise.job.ProxyUsage;
import io.github.bitswise.machine.Machine;
import io.github.bitswise.scenario.Scenario;
import io.github.bitswise.source.Problem;
import io.github.bitswise.source.SourceText;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JobListReaderTest {

  private static final String JOB =
      """
      {
        "JobId": "5f8f0a1e-0000-4000-8000-0000000000a1",
        "DisplayName": "nightly",
        "TransferType": 2,
        "JobState": 5,
        "OwnerAccount": "NT AUTHORITY\\\\SYSTEM",
        "Priority": 1,
        "FileList": [
          {"RemoteName": "http://h/f", "LocalName": "C:\\\\f", "IsTransferComplete": false}],
        "ProxyUsage": 2,
        "ProxyList": [
          "http://p1:8080/", {"AbsoluteUri": "http://p2/", "OriginalString": "http://p2"}],
        "ProxyBypassList": ["<local>"],
        "InternalErrorCode": -2145386481,
        "CreationTime": "\\/Date(1700000000000)\\/",
        "TransferCompletionTime": {"value": "0001-01-01", "DateTime": "Monday"},
        "SomethingNew": {"a": [1]}
      }
      """;

  @Test
  void reads_one_job_with_numbers() {
    Scenario scenario = scenario(JOB);
    assertThat(scenario.machine()).isEqualTo(Machine.unknown());
    assertThat(scenario.timeline()).isEmpty();
    assertThat(scenario.accounts()).containsOnlyKeys("localsystem");
    JobConfiguration job = scenario.jobs().get(0);
    assertThat(job.name()).isEqualTo("nightly");
    assertThat(job.type()).isEqualTo(JobType.UPLOAD_REPLY);
    assertThat(job.state()).isEqualTo(JobState.TRANSIENT_ERROR);
    assertThat(job.owner().get()).isEqualTo("LocalSystem");
    assertThat(job.priority()).isEqualTo(Priority.HIGH);
    assertThat(job.files()).hasSize(1);
    assertThat(job.proxy().usage()).isEqualTo(ProxyUsage.OVERRIDE);
    assertThat(job.proxy().list()).contains("http://p1:8080 http://p2");
    assertThat(job.proxy().bypass()).containsExactly("<local>");
    assertThat(job.error()).isEqualTo("0x8020000F");
    assertThat(job.credentialsVisible()).isFalse();
    assertThat(job.client().cloaking().known()).isFalse();
    assertThat(job.files().get(0).local().at().line()).isEqualTo(9);
  }

  @Test
  void reads_names_of_enumerations_in_any_case() {
    JobConfiguration job =
        job(
            """
            {"jobid": "x", "TRANSFERTYPE": "UploadReply", "JobState": "TransientError",
             "Priority": "foreground", "ProxyUsage": "AutoDetect"}
            """);
    assertThat(job.type()).isEqualTo(JobType.UPLOAD_REPLY);
    assertThat(job.state()).isEqualTo(JobState.TRANSIENT_ERROR);
    assertThat(job.priority()).isEqualTo(Priority.FOREGROUND);
    assertThat(job.proxy().usage()).isEqualTo(ProxyUsage.AUTODETECT);
    assertThat(job.owner().known()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "SystemDefault, PRECONFIG",
    "NoProxy, NO_PROXY",
    "Override, OVERRIDE",
    "0, PRECONFIG",
    "1, NO_PROXY",
    "3, AUTODETECT",
  })
  void knows_the_proxy_usages_of_powershell(String text, ProxyUsage usage) {
    JobConfiguration job = job("{\"JobId\": \"x\", \"ProxyUsage\": \"" + text + "\"}");
    assertThat(job.proxy().usage()).isEqualTo(usage);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[%s]", "[%s, {\"JobId\": \"b\"}]", "{\"value\": [%s], \"Count\": 1}"})
  void reads_lists_of_jobs(String list) {
    assertThat(scenario(String.format(list, JOB)).jobs().get(0).name()).isEqualTo("nightly");
  }

  @Test
  void an_empty_list_has_no_jobs() {
    assertThat(scenario("[]").jobs()).isEmpty();
  }

  @Test
  void makes_names_distinct_by_the_id() {
    Scenario scenario =
        scenario(
            """
            [{"JobId": "1", "DisplayName": "a"}, {"JobId": {"value": "2"}, "DisplayName": "a"},
             {"JobId": "3", "DisplayName": null}, {"JobId": "4", "DisplayName": "b"},
             {"OwnerAccount": "x"}, {"OwnerAccount": "x"}]
            """);
    assertThat(scenario.jobs())
        .extracting(JobConfiguration::name)
        .containsExactly("a (1)", "a (2)", "unnamed job (3)", "b", "unnamed job", "unnamed job #2");
  }

  @Test
  void reads_files_in_a_wrapped_list_and_a_single_file() {
    String file = "{\"RemoteName\": \"http://h/f\", \"LocalName\": \"C:\\\\f\"}";
    for (String list :
        List.of("{\"value\": [" + file + "], \"Count\": 1}", file, "[" + file + "]")) {
      assertThat(job("{\"FileList\": " + list + "}").files()).hasSize(1);
    }
    assertThat(job("{\"FileList\": []}").files()).isEmpty();
    assertThat(job("{\"JobId\": \"x\", \"FilesTotal\": 0}").files()).isEmpty();
  }

  @Test
  void files_that_are_not_listed_are_not_known() {
    JobFile file = job("{\"JobId\": \"x\", \"FileList\": null, \"FilesTotal\": 2}").files().get(0);
    assertThat(file.remote().variables().in(file.remote().text())).isTrue();
    assertThat(file.local().at().line()).isEqualTo(1);
  }

  @Test
  void times_that_are_not_the_default_are_stated() {
    JobConfiguration job =
        job("{\"JobId\": \"x\", \"RetryInterval\": 60, \"RetryTimeout\": 1209600}");
    assertThat(job.timing().retryDelay().get()).isEqualTo(Duration.ofMinutes(1));
    assertThat(job.timing().retryDelay().at().column()).isEqualTo(33);
    assertThat(job.timing().noProgressTimeout().at().stated()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"\"",
        "\"Microsoft.BackgroundIntelligentTransfer.Management.BitsFile\"",
        "[\"Microsoft.BackgroundIntelligentTransfer.Management.BitsFile\"]",
        "{\"value\": \"\", \"Count\": 1}",
        "{\"Count\": 1}",
        "[{\"RemoteName\": \"x\"}]",
      })
  void says_how_to_write_files_that_were_cut_off(String list) {
    Problem problem = problem("[{\"JobId\": \"x\",\n\"FileList\": " + list + "}]");
    assertThat(problem.help()).contains("ConvertTo-Json -Depth 4");
    assertThat(problem.at().line()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({
    "0, ''",
    "null, ''",
    "-2147024891, 0x80070005",
    "2149580816, 0x80200010",
    "'\"0x80200010\"', 0x80200010",
  })
  void writes_errors_as_results(String number, String error) {
    assertThat(job("{\"JobId\": \"x\", \"InternalErrorCode\": " + number + "}").error())
        .isEqualTo(error);
  }

  @Test
  void refuses_what_is_no_job_and_what_is_no_value() {
    assertThat(problem("[{\"JobId\": \"x\"}, {\"name\": \"y\"}]").message())
        .contains("not a job of Get-BitsTransfer");
    assertThat(problem("{\"JobId\": \"x\", \"JobState\": 9}").help()).contains("`TRANSIENT_ERROR`");
    assertThat(problem("{\"JobId\": \"x\", \"InternalErrorCode\": \"?\"}").message())
        .contains("not a number");
  }

  private static Scenario scenario(String json) {
    ReadResult result = Inputs.read(new SourceText("jobs.json", json));
    assertThat(result.problems()).isEmpty();
    return result.scenario().orElseThrow();
  }

  private static JobConfiguration job(String json) {
    return scenario(json).jobs().get(0);
  }

  private static Problem problem(String json) {
    ReadResult result = Inputs.read(new SourceText("jobs.json", json));
    assertThat(result.problems()).hasSize(1);
    return result.problems().get(0);
  }
}
