package io.github.bitswise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BitswiseTest {
  @TempDir Path folder;

  private void file(String name, String words) throws IOException {
    Path path = folder.resolve(name);
    Files.createDirectories(path.getParent());
    Files.writeString(path, words);
  }

  private Ran run(String... args) {
    return Ran.in(folder, args);
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help", "check --help", "predict -h", "explain --help", "rules --help"})
  void teaches_by_example(String args) {
    Ran ran = run(args.split(" "));

    assertThat(ran.exit()).isZero();
    assertThat(ran.out()).startsWith("Usage: bitswise").contains("Examples:");
    assertThat(ran.out().lines()).allMatch(line -> line.length() <= 100);
    assertThat(ran.err()).isEmpty();
  }

  @Test
  void tells_its_version() {
    assertThat(run("--version").out()).startsWith("bitswise ");
  }

  @Test
  void asks_for_a_command() {
    assertThat(run())
        .isEqualTo(
            new Ran(
                2,
                "",
                """
                error: no command given
                  help: `bitswise --help` shows what there is
                """));
  }

  @ParameterizedTest
  @CsvSource({
    "chekc, unknown command `chekc`, did you mean `check`?",
    "check --formt json, unknown option `--formt`, did you mean `--format`?",
    "check --format jsn, `--format` does not take `jsn`, did you mean `json`?",
    "check --fail-on warnings, `--fail-on` does not take `warnings`, did you mean `warning`?",
    "predict --fail-on fail x, `--fail-on` does not take `fail`, did you mean `fails`?",
    "rules --color allways, `--color` does not take `allways`, did you mean `always`?",
    "check --watch, unknown option `--watch`, `bitswise check --help`",
    "rules more, unexpected argument `more`, `bitswise rules --help`",
    "check --as, missing required parameter, `bitswise check --help`",
    "explain, missing required parameter, `bitswise explain --help`"
  })
  void says_what_is_wrong_with_a_command_line(String args, String message, String help) {
    Ran ran = run(args.split(" "));

    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).startsWith("error: ").contains(message, help).doesNotContain("\tat ");
  }

  @Test
  void says_so_where_there_is_nothing_to_read() throws IOException {
    file("other.yaml", "error");

    Ran ran = run("check");

    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).contains(".: error: no input file found", "`.bits.yaml`");
  }

  @ParameterizedTest
  @CsvSource({
    "error, warning, 1",
    "warning, warning, 1",
    "info, warning, 0",
    "info, INFO, 1",
    "warning, error, 0",
    "fine, info, 0"
  })
  void exits_by_the_gravest_finding(String words, String threshold, int exit) throws IOException {
    file("a.bits.yaml", words);

    assertThat(run("check", "--fail-on", threshold).exit()).isEqualTo(exit);
  }

  @ParameterizedTest
  @CsvSource({
    "completes, unknown, 0",
    "fails, fails, 1",
    "refused, fails, 1",
    "waits, fails, 0",
    "waits, waits, 1",
    "fails, waits, 1",
    "unknown, waits, 0",
    "unknown, unknown, 1",
    "unspecified, unknown, 1"
  })
  void exits_by_the_worst_outcome_on_request(String words, String threshold, int exit)
      throws IOException {
    file("a.bits.yaml", words);

    assertThat(run("predict", "--fail-on", threshold, "a.bits.yaml").exit()).isEqualTo(exit);
    assertThat(run("predict", "a.bits.yaml").exit()).isZero();
  }

  @Test
  void exits_by_expectations_that_are_not_met() throws IOException {
    file("a.bits.yaml", "completes unmet");

    Ran ran = run("predict", "a.bits.yaml");

    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.out()).contains("a.bits.yaml:1:11: unmet: expected state `A` of `job`");
  }

  @Test
  void reads_on_after_a_file_that_cannot_be_read() throws IOException {
    file("a.bits.yaml", "broken");
    file("b.bits.yaml", "error");

    Ran text = run("check");
    Ran json = run("check", "--format", "json");

    assertThat(text.exit()).isEqualTo(2);
    assertThat(text.err()).contains("a.bits.yaml:1:1: error: cannot read", "^^^^^^", "help: mend");
    assertThat(text.out()).contains("b.bits.yaml:1:1: error: found", "1 error", "1 file not read");
    assertThat(json.exit()).isEqualTo(2);
    assertThat(json.out())
        .contains(
            "\"file\": \"b.bits.yaml\"", "\"unread\": [\n    {\n      \"file\": \"a.bits.yaml\"");
  }

  @Test
  void names_a_path_that_is_not_there() throws IOException {
    file("a.bits.yaml", "fine");

    Ran ran = run("check", "gone.bits.yaml", "a.bits.yaml");

    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.err()).startsWith("gone.bits.yaml: error: no such file or folder\n");
    assertThat(ran.out()).contains("1 file not read");
  }

  @Test
  void reads_standard_input() {
    assertThat(run("check", "-").out()).contains("<stdin>:1:1: warning: found in warning");
  }

  @Test
  void passes_on_machine_and_owner() throws IOException {
    file("pc.yaml", "fine");
    file("a.bits.yaml", "error");

    assertThat(run("check", "--as", "LocalSystem", "--machine", "pc.yaml").out())
        .contains("found in error owner=LocalSystem machine=pc.yaml");
  }

  @Test
  void checks_nothing_against_a_machine_that_cannot_be_read() throws IOException {
    file("pc.yaml", "broken");
    file("a.bits.yaml", "error");

    Ran ran = run("check", "--machine", "pc.yaml");

    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).contains("pc.yaml:1:1: error: cannot read");
  }

  @Test
  void owns_up_to_its_own_mistakes_in_one_line() throws IOException {
    file("a.bits.yaml", "crash");

    Ran ran = run("check");

    assertThat(ran.exit()).isEqualTo(3);
    assertThat(ran.err())
        .startsWith("error: internal error: java.lang.IllegalStateException: the rules fell over\n")
        .contains("please report")
        .doesNotContain("\tat ");
    assertThat(Ran.in(folder, Map.of("BITSWISE_DEBUG", "1"), false, "check").err())
        .contains("\tat ");
  }

  @ParameterizedTest
  @CsvSource({
    "auto, X=1, true, true",
    "auto, X=1, false, false",
    "auto, NO_COLOR=1, true, false",
    "auto, TERM=dumb, true, false",
    "auto, CLICOLOR_FORCE=1, false, true",
    "auto, CLICOLOR_FORCE=0, false, false",
    "always, NO_COLOR=1, false, true",
    "never, CLICOLOR_FORCE=1, true, false"
  })
  void colours_for_terminals(String choice, String variable, boolean terminal, boolean coloured)
      throws IOException {
    file("a.bits.yaml", "error");
    String[] pair = variable.split("=");

    Ran ran = Ran.in(folder, Map.of(pair[0], pair[1]), terminal, "check", "--color", choice);

    assertThat(ran.out().contains("\u001b[")).isEqualTo(coloured);
  }

  @ParameterizedTest
  @ValueSource(strings = {"DRV-01", "drv-01", "mapped-drive-as-system-account", "DRV-02"})
  void explains_rules_by_id_name_and_behaviour(String name) {
    assertThat(run("explain", name).out()).contains("DRV-01 mapped-drive-as-system-account");
  }

  @ParameterizedTest
  @CsvSource({
    "0x80200056, BG_E_TOKEN_REQUIRED",
    "bg_e_token_required, what to do",
    "-2145386410, BG_E_TOKEN_REQUIRED",
    "TRANSIENT_ERROR, tries again",
    "BG_JOB_STATE_QUEUED, waits for its turn",
    "LOCAL_FILE, BG_ERROR_CONTEXT_LOCAL_FILE",
    "CON-15, the documentation contradicts itself",
    "gap-01, the documentation does not say",
    "Inferred, no page says it outright",
    "ACC-13, cannot be seen"
  })
  void explains_codes_states_contexts_and_what_is_left_out(String name, String text) {
    Ran ran = run("explain", name);

    assertThat(ran.exit()).isZero();
    assertThat(ran.out()).contains(text);
  }

  @ParameterizedTest
  @CsvSource({"BG_E_TOKEN_REQUIRD, BG_E_TOKEN_REQUIRED", "DRV-1, DRV-01", "QUEUD, QUEUED"})
  void names_the_nearest_known_name(String name, String nearest) {
    Ran ran = run("explain", name);

    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.err())
        .contains("nothing is known of `" + name + "`", "did you mean `" + nearest + "`?");
  }

  @Test
  void lists_the_rules() {
    assertThat(run("rules").out()).contains("DRV-01  drives");
    assertThat(run("rules", "--format", "json").out()).contains("\"id\": \"DRV-01\"");
  }
}
