package io.github.bitswise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bitswise.report.RulePages;
import io.github.bitswise.rulebook.RuleDescription;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Comments that silence findings, with the rules as they are. */
class SilenceTest {
  private static final Pattern YAML = Pattern.compile("(?s)```yaml\\n(.*?)```");
  private static final String JOB =
      """
      jobs:
        - name: nightly
          owner: LocalSystem # bitswise: ignore PRX-03 (no proxy here)
          files:
            # bitswise: ignore DRV-01 (every computer has a disk Z)
            - { remote: "http://files.contoso.com/p.cab", local: 'Z:\\drop\\p.cab' }
      """;

  @TempDir Path folder;

  private void file(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private Ran run(String... args) {
    return Ran.really(folder, args);
  }

  @Test
  void what_is_silenced_does_not_count() throws IOException {
    file(
        "a.bits.yaml",
        JOB.replace("owner: LocalSystem # bitswise: ignore PRX-03", "owner: LocalSystem # PRX-03"));
    Ran loud = run("check", "--fail-on", "info", "a.bits.yaml");

    assertThat(loud.out()).contains("PRX-03").doesNotContain("[DRV-01", "silenced");
    assertThat(loud.exit()).isEqualTo(1);
  }

  @Test
  void tells_on_request_what_is_silenced_and_why() throws IOException {
    file("a.bits.yaml", JOB);

    assertThat(run("check", "--verbose", "a.bits.yaml").out())
        .contains(
            "[DRV-01 mapped-drive-as-system-account] silenced at a.bits.yaml:5:9: every computer has a disk Z")
        .contains("1 silenced");
    assertThat(run("check", "--format", "json", "a.bits.yaml").out())
        .contains("\"silenced\": 1")
        .doesNotContain("silencedFindings");
    assertThat(run("check", "--format", "json", "--verbose", "a.bits.yaml").out())
        .contains("\"silenced\": 1", "\"reason\": \"every computer has a disk Z\"");
  }

  @Test
  void a_file_that_cannot_be_read_has_no_findings_about_its_comments() throws IOException {
    file("a.bits.yaml", JOB + "    colour: red\n# bitswise: ignroe\n");
    Ran ran = run("check", "a.bits.yaml");

    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).contains("there is no key `colour`").doesNotContain("SIL-");
  }

  @ParameterizedTest
  @CsvSource({
    "SIL-01, a silence that silences nothing",
    "silences-nothing, a silence that silences nothing",
    "sil-02, a comment for bitswise that it does not understand"
  })
  void the_rules_about_comments_are_explained(String name, String title) {
    Ran ran = run("explain", name);

    assertThat(ran.exit()).isZero();
    assertThat(ran.out()).contains(title, "raises  warning");
  }

  @Test
  void the_rules_about_comments_are_listed_but_are_no_behaviours() {
    assertThat(run("rules").out()).contains("SIL-01", "SIL-02");
    assertThat(run("rules", "--format", "json").out())
        .contains("\"page\": \"io/github/bitswise/silence/SIL-01.md\"")
        .contains("\"behaviours\": []")
        .doesNotContain("\"rules\": [\"SIL-01\"]", "\"rules\": [\n        \"SIL-01\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"SIL-01", "SIL-02"})
  void pages_show_what_is_wrong_and_what_is_right(String id) throws IOException {
    RuleDescription rule = new RuleBookAnswers().catalogue().find(id).orElseThrow();
    String page = new RulePages(getClass().getClassLoader()).page(rule).orElseThrow();
    int right = page.indexOf("## Right");

    file("wrong.bits.yaml", yaml(page.substring(0, right)).get(0));
    file("right.bits.yaml", yaml(page.substring(right)).get(0));

    assertThat(run("check", "wrong.bits.yaml").out()).contains("[" + id);
    assertThat(run("check", "right.bits.yaml").out()).doesNotContain("[SIL-", "[DRV-01");
  }

  private static List<String> yaml(String markdown) {
    return YAML.matcher(markdown).results().map(block -> block.group(1)).toList();
  }
}
