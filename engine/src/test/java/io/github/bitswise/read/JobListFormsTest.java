package io.github.bitswise.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bitswise.job.JobConfiguration;
import io.github.bitswise.job.JobFile;
import io.github.bitswise.job.JobState;
import io.github.bitswise.job.JobType;
import io.github.bitswise.job.Priority;
import io.github.bitswise.job.ProxyUsage;
import io.github.bitswise.scenario.Scenario;
import io.github.bitswise.source.Place;
import io.github.bitswise.source.Problem;
import io.github.bitswise.source.SourceLoader;
import io.github.bitswise.source.SourceText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JobListFormsTest {

  @Test
  void reads_what_bitsadmin_lists() throws IOException {
    String text = Samples.text("jobs.txt");
    List<JobConfiguration> jobs = scenario(text).jobs();
    JobConfiguration job = jobs.get(0);
    assertThat(job.name()).isEqualTo("nightly: the \"second\"");
    assertThat(job.type()).isEqualTo(JobType.DOWNLOAD);
    assertThat(job.state()).isEqualTo(JobState.TRANSIENT_ERROR);
    assertThat(job.owner().get()).isEqualTo("LocalSystem");
    assertThat(job.priority()).isEqualTo(Priority.HIGH);
    assertThat(job.timing().retryDelay().get()).isEqualTo(Duration.ofMinutes(1));
    assertThat(job.proxy().usage()).isEqualTo(ProxyUsage.OVERRIDE);
    assertThat(job.proxy().list()).contains("p1:8080 p2");
    assertThat(job.proxy().bypass()).containsExactly("<local>");
    assertThat(job.error()).isEqualTo("0x80072EE7");
    assertThat(job.description().get()).isEqualTo("of the night");
    assertThat(job.files())
        .extracting(each -> each.local().text())
        .containsExactly("C:\\drop\\p.cab");
    assertThat(quoted(text, job.files().get(0).remote().at()))
        .isEqualTo("http://files.contoso.com/p.cab");
    assertThat(quoted(text, job.owner().at())).isEqualTo("NT AUTHORITY\\SYSTEM");
    JobConfiguration upload = jobs.get(1);
    assertThat(upload.name()).isEqualTo("scans");
    assertThat(upload.type()).isEqualTo(JobType.UPLOAD);
    assertThat(upload.proxy().list()).isEmpty();
    assertThat(upload.files())
        .extracting(each -> each.remote().text())
        .containsExactly("http://h/a b.zip", "http://h/\u00e9.zip");
    assertThat(jobs).hasSize(2);
  }

  @Test
  void reads_a_listing_in_another_language_by_its_order() throws IOException {
    String text =
        Samples.text("jobs.txt")
            .replace("DISPLAY:", "ANZEIGE:")
            .replace("TYPE:", "TYP:")
            .replace("STATE:", "STATUS:")
            .replace("OWNER:", "BESITZER:")
            .replace("PRIORITY:", "PRIORIT\u00c4T:")
            .replace("FILES:", "DATEIEN:")
            .replace("RETRY DELAY:", "WIEDERHOLUNGSVERZ\u00d6GERUNG:")
            .replace("NO PROGRESS TIMEOUT:", "ZEIT\u00dcBERSCHREITUNG:")
            .replace("PROXY USAGE:", "PROXYVERWENDUNG:")
            .replace("PROXY BYPASS LIST:", "PROXYUMGEHUNGSLISTE:")
            .replace("ERROR CODE:", "FEHLERCODE:")
            .replace("UNKNOWN", "UNBEKANNT");
    List<JobConfiguration> jobs = scenario(text).jobs();
    assertThat(jobs)
        .extracting(JobConfiguration::state)
        .containsExactly(JobState.TRANSIENT_ERROR, JobState.SUSPENDED);
    assertThat(jobs.get(0).owner().get()).isEqualTo("LocalSystem");
    assertThat(jobs.get(0).proxy().bypass()).containsExactly("<local>");
    assertThat(jobs.get(0).timing().retryDelay().get()).isEqualTo(Duration.ofMinutes(1));
    assertThat(jobs.get(0).error()).isEqualTo("0x80072EE7");
    assertThat(jobs.get(1).files()).hasSize(2);
  }

  @Test
  void reads_a_listing_without_details() {
    String text =
        "{6AF46E48-41D3-453F-B7AF-A694BBC823F7} 'my job 1 / 2' SUSPENDED 0 / 0 0 / 0\r\n"
            + "{482FCAF0-74BF-469B-8929-5CCD028C9499} job2 TRANSIENT_ERROR 0 / 1 0 / UNKNOWN\r\n"
            + "Listed 2 job(s).\r\n";
    List<JobConfiguration> jobs = scenario(text).jobs();
    assertThat(jobs).extracting(JobConfiguration::name).containsExactly("my job 1 / 2", "job2");
    assertThat(jobs)
        .extracting(JobConfiguration::state)
        .containsExactly(JobState.SUSPENDED, JobState.TRANSIENT_ERROR);
    assertThat(jobs.get(0).files()).isEmpty();
    assertThat(known(jobs.get(1).files().get(0))).isFalse();
    assertThat(jobs.get(1).owner().known()).isFalse();
  }

  @Test
  void a_listing_without_jobs_has_none() {
    assertThat(scenario("\nBITSADMIN version 3.0\n(C) Copyright\n\nListed 0 job(s).\n").jobs())
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t"})
  void reads_a_table(String separator) throws IOException {
    String text = Samples.text("jobs.csv").replace("\",\"", "\"" + separator + "\"");
    text = text.replace(",,,", separator.repeat(3));
    for (String table : List.of(text, text.substring(text.indexOf('\n') + 1))) {
      List<JobConfiguration> jobs = scenario(table).jobs();
      JobConfiguration job = jobs.get(0);
      assertThat(job.name()).isEqualTo("nightly, \"second\"");
      assertThat(job.state()).isEqualTo(JobState.TRANSIENT_ERROR);
      assertThat(job.error()).isEqualTo("0x80072EE7");
      assertThat(job.proxy().usage()).isEqualTo(ProxyUsage.OVERRIDE);
      assertThat(job.proxy().list()).isEmpty();
      assertThat(known(job.files().get(0))).isFalse();
      assertThat(quoted(table, job.owner().at())).isEqualTo("\"NT AUTHORITY\\SYSTEM\"");
      assertThat(jobs.get(1).name()).isEqualTo("in two\nlines");
      assertThat(jobs.get(1).files()).isEmpty();
      assertThat(jobs.get(1).owner().at().line()).isEqualTo(job.owner().at().line() + 2);
      assertThat(jobs).hasSize(2);
    }
  }

  @Test
  void reads_chosen_columns_without_quotes_and_a_file_in_columns_of_its_own() {
    String text =
        "DisplayName,JobState,RemoteName,LocalName,PSComputerName\na,Error,http://h/f,C:\\f,PC7\n";
    JobConfiguration job = scenario(text).jobs().get(0);
    assertThat(job.name()).isEqualTo("a on PC7");
    assertThat(job.files().get(0).remote().text()).isEqualTo("http://h/f");
  }

  @Test
  void places_stay_right_far_into_a_large_table() {
    String text =
        "JobId,DisplayName\n" + "\"1\",\"\u00e9\uD83D\uDE00\"\n".repeat(20_000) + "2,last\n";
    Place at = scenario(text).jobs().get(20_000).at();
    assertThat(at.line()).isEqualTo(20_002);
    assertThat(quoted(text, at)).isEqualTo("last");
  }

  @Test
  void reads_exported_objects() throws IOException {
    String text = Samples.text("jobs.clixml");
    Scenario scenario = scenario(text);
    assertThat(scenario.machine().computer().get()).isEqualTo("PC7");
    JobConfiguration job = scenario.jobs().get(0);
    assertThat(job.name()).isEqualTo("nightly\n& more on PC7");
    assertThat(job.type()).isEqualTo(JobType.UPLOAD_REPLY);
    assertThat(job.state()).isEqualTo(JobState.TRANSIENT_ERROR);
    assertThat(job.priority()).isEqualTo(Priority.HIGH);
    assertThat(job.error()).isEqualTo("0x8020000F");
    assertThat(job.proxy().list()).contains("http://p1:8080 http://p2");
    assertThat(quoted(text, job.files().get(0).remote().at())).isEqualTo("http://h/\uD83D\uDE00");
  }

  @Test
  void reads_exported_objects_behind_their_mark_and_as_one_list() throws IOException {
    String text = Samples.text("jobs.clixml");
    String list =
        text.replaceFirst("<Obj RefId=\"0\">", "<Obj RefId=\"x\"><LST><Obj RefId=\"0\">")
            .replace("</Objs>", "<Ref RefId=\"0\" /></LST></Obj></Objs>");
    assertThat(scenario("#< CLIXML\r\n" + text).jobs()).hasSize(1);
    assertThat(scenario(list).jobs()).hasSize(2);
  }

  @Test
  void an_object_that_names_itself_says_nothing_more() throws IOException {
    String text =
        Samples.text("jobs.clixml")
            .replace("<Nil N=\"ErrorDescription\" />", "<Ref N=\"Parent\" RefId=\"0\" />");
    assertThat(scenario(text).jobs()).hasSize(1);
  }

  @Test
  void entities_of_a_file_are_refused() throws IOException {
    String text = Samples.text("jobs.clixml").replace("PC7", "&e;");
    assertThat(
            read("<!DOCTYPE Objs [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>" + text).problems())
        .hasSize(1);
    assertThat(read(text).problems()).hasSize(1);
  }

  @Test
  void places_stay_right_far_into_large_xml() throws IOException {
    String text = Samples.text("jobs.clixml");
    String filler =
        "<!-- <S> --><Obj><Props><S N='JobId'>\u00e9\uD83D\uDE00\r\n</S></Props></Obj>"
            .repeat(5_000);
    String large = text.replaceFirst("<Obj RefId=\"0\">", filler + "<Obj RefId=\"0\">");
    ReadResult result = read(large);
    JobConfiguration last = result.more().get(0).jobs().get(0);
    assertThat(quoted(large, last.files().get(0).local().at())).isEqualTo("C:\\f");
  }

  @Test
  void reads_lines_of_many_machines() throws IOException {
    String text = Samples.text("jobs.jsonl");
    ReadResult result = read(text);
    List<Scenario> scenarios = new ArrayList<>(List.of(result.scenario().orElseThrow()));
    scenarios.addAll(result.more());
    assertThat(scenarios)
        .extracting(each -> each.machine().computer().get())
        .containsExactly("PC7", "PC8", "PC9");
    assertThat(scenarios.get(1).jobs())
        .extracting(JobConfiguration::name)
        .containsExactly("a (2) on PC8", "a (4) on PC8");
    assertThat(scenarios.get(2).jobs()).hasSize(2);
    assertThat(scenarios.get(2).jobs().get(1).owner().at().line()).isEqualTo(5);
    assertThat(scenarios.get(0).accounts()).containsOnlyKeys("localsystem");
  }

  @Test
  void tells_the_line_that_is_no_json() {
    Problem problem =
        read("{\"JobId\":\"1\"}\n{\"JobId\":\"2\"\n{\"JobId\":\"3\"}\n").problems().get(0);
    assertThat(problem.message()).contains("not JSON");
    assertThat(problem.at().line()).isEqualTo(2);
  }

  @Test
  void what_a_console_printed_may_be_in_any_code_page() throws IOException {
    byte[] bytes = Samples.text("jobs.txt").getBytes(Charset.forName("IBM850"));
    SourceText text = SourceLoader.load(new ByteArrayInputStream(bytes), "-").text().orElseThrow();
    assertThat(read(text.text()).scenario().orElseThrow().jobs()).hasSize(2);
    byte[] wide = Samples.text("jobs.csv").getBytes(StandardCharsets.UTF_16);
    SourceText csv = SourceLoader.load(new ByteArrayInputStream(wide), "-").text().orElseThrow();
    assertThat(scenario(csv.text()).jobs()).hasSize(2);
  }

  private static boolean known(JobFile file) {
    return !file.remote().variables().in(file.remote().text());
  }

  private static String quoted(String text, Place at) {
    return text.substring(at.start(), at.end());
  }

  private static ReadResult read(String text) {
    return Inputs.read(new SourceText("-", text));
  }

  private static Scenario scenario(String text) {
    ReadResult result = read(text);
    assertThat(result.problems()).isEmpty();
    assertThat(result.more()).isEmpty();
    return result.scenario().orElseThrow();
  }
}
