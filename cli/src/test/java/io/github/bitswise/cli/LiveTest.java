package io.github.bitswise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LiveTest {

  private static final Path RECORDINGS = Path.of("../native-adapter/conformance/wine-8.0");
  private static final String CONFIRMED = "a-download-is-transferred-and-completed";
  private static final String CONTRADICTED = "the-server-refuses-head";

  @TempDir Path folder;

  @BeforeEach
  void copyRecordings() throws IOException {
    for (String name : List.of(CONFIRMED, CONTRADICTED)) {
      for (String end : List.of(".bits.yaml", ".jsonl")) {
        Files.copy(RECORDINGS.resolve(name + end), folder.resolve(name + end));
      }
    }
  }

  private Ran withoutWine(String... arguments) {
    List<String> live = new ArrayList<>(List.of("live"));
    live.addAll(List.of(arguments));
    return Ran.in(folder, Map.of("PATH", ""), false, live.toArray(String[]::new));
  }

  private Ran replay(String recording, String... more) {
    List<String> arguments = new ArrayList<>(List.of("live", "--replay", recording));
    arguments.addAll(List.of(more));
    return Ran.really(folder, arguments.toArray(String[]::new));
  }

  @Test
  void without_a_bits_it_says_how_to_get_one() throws IOException {
    Files.writeString(folder.resolve("a.bits.yaml"), "completes");
    Ran ran = withoutWine("a.bits.yaml");
    assertThat(ran.exit()).isEqualTo(4);
    assertThat(ran.err())
        .contains("`a.bits.yaml` could not be run: there is no BITS to run on")
        .contains("there is no Wine on the PATH")
        .contains("fix: on Debian, `native-adapter/live-on-debian`");
    assertThat(ran.out()).isEmpty();
  }

  @Test
  void a_recording_is_compared_with_the_rules_of_today() {
    Ran ran = replay(CONFIRMED + ".jsonl", CONFIRMED + ".bits.yaml");
    assertThat(ran.exit()).as(ran.err()).isZero();
    assertThat(ran.out())
        .contains("`the job`: confirmed by wine-8.0")
        .contains("confirmed  GetProgress")
        .contains(" confirmed\n");
  }

  @Test
  void a_contradiction_tells_the_first_difference() {
    Ran ran = replay(CONTRADICTED + ".jsonl", CONTRADICTED + ".bits.yaml");
    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.out()).contains("contradicted by wine-8.0").contains(", ERROR is");
  }

  @Test
  void answers_are_for_programs_too() {
    Ran ran = replay(CONTRADICTED + ".jsonl", "--format", "json", CONTRADICTED + ".bits.yaml");
    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.out())
        .contains("\"provider\": \"wine-8.0\"")
        .contains("\"verdict\": \"contradicted\"")
        .contains("\"not-observable\": 0");
  }

  @Test
  void a_scenario_that_has_changed_is_no_match() throws IOException {
    Path scenario = folder.resolve(CONFIRMED + ".bits.yaml");
    Files.writeString(scenario, Files.readString(scenario) + "# more\n");
    Ran ran = replay(CONFIRMED + ".jsonl", CONFIRMED + ".bits.yaml");
    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.err()).contains("as it is now").contains("record the run anew");
  }

  @Test
  void a_file_that_is_no_recording_is_told() throws IOException {
    Files.writeString(folder.resolve("bad.jsonl"), "{\n");
    Ran ran = replay("bad.jsonl", CONFIRMED + ".bits.yaml");
    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.err()).contains("bad.jsonl").contains("line 1 is no observation");
    assertThat(replay("none.jsonl", CONFIRMED + ".bits.yaml").exit()).isEqualTo(2);
  }

  @Test
  void a_recording_that_breaks_off_is_no_evidence() throws IOException {
    List<String> lines = Files.readAllLines(folder.resolve(CONFIRMED + ".jsonl"));
    Files.write(folder.resolve("cut.jsonl"), lines.subList(0, 6));
    Ran ran = replay("cut.jsonl", CONFIRMED + ".bits.yaml");
    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.err()).contains("breaks off before its end");
    assertThat(ran.out()).isEmpty();
  }

  @Test
  void a_provider_cannot_steer_the_terminal() throws IOException {
    String text = Files.readString(folder.resolve(CONFIRMED + ".jsonl"));
    Files.writeString(
        folder.resolve("steers.jsonl"), text.replace("wine-8.0", "wine-8.0\\u001b[31m"));
    assertThat(replay("steers.jsonl", CONFIRMED + ".bits.yaml").out()).doesNotContain("\u001b");
  }

  @Test
  void where_nothing_can_be_recorded_nothing_is_run() throws IOException {
    Files.createDirectory(folder.resolve("kept"));
    Ran ran = withoutWine("--record", "kept", CONFIRMED + ".bits.yaml");
    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.err()).contains("`kept` cannot be written").doesNotContain("could not be run");
    assertThat(folder.resolve("kept")).isEmptyDirectory();
  }

  @Test
  void scenarios_that_could_not_be_run_are_named_for_programs() throws IOException {
    Files.writeString(folder.resolve("a.bits.yaml"), "completes");
    Files.writeString(folder.resolve("b.bits.yaml"), "completes");
    Ran ran = withoutWine("--format", "json", "a.bits.yaml", "b.bits.yaml");
    assertThat(ran.exit()).isEqualTo(4);
    assertThat(ran.err()).containsOnlyOnce("there is no Wine on the PATH").contains("2 scenarios");
    assertThat(ran.out()).contains("\"notRun\"", "\"file\": \"b.bits.yaml\"");
  }

  @Test
  void what_cannot_be_read_weighs_more_than_what_could_not_be_run() throws IOException {
    Files.writeString(folder.resolve("a.bits.yaml"), "completes");
    Ran ran = withoutWine("a.bits.yaml", "none.bits.yaml");
    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.err()).contains("none.bits.yaml").contains("there is no Wine on the PATH");
  }

  @Test
  void record_and_replay_do_not_go_together() {
    Ran ran = replay("a.jsonl", "--record", "b.jsonl", CONFIRMED + ".bits.yaml");
    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.err()).contains("`--record` and `--replay` do not go together");
  }

  @ParameterizedTest
  @ValueSource(strings = {"check", "predict"})
  void other_commands_load_nothing_of_it(String command) throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load:stdout",
                "-Xshare:off",
                "-cp",
                System.getProperty("java.class.path"),
                "io.github.bitswise.cli.Bitswise",
                command,
                folder.resolve(CONFIRMED + ".bits.yaml").toString())
            .redirectErrorStream(true)
            .start();
    String loaded = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isZero();
    assertThat(loaded).contains("io.github.bitswise.rulebook.RuleBook");
    assertThat(loaded)
        .doesNotContain("com.sun.jna")
        .doesNotContain("org.eclipse.jetty")
        .doesNotContain("io.github.bitswise.live.")
        .doesNotContain("io.github.bitswise.com.");
  }
}
