package io.github.bitswise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Batch scripts on the command line. */
class ScriptTest {
  private static final String WIDE =
      "\t@rem \u65e5\u672c\u8a9e\r\n"
          + "\tbitsadmin /transfer \"\u65e5\u672c\u8a9e\u30b8\u30e7\u30d6\" http://h/a \tsetup.msi\r\n";

  @TempDir Path folder;

  private void file(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private Ran run(String... args) {
    return Ran.really(folder, args);
  }

  static Stream<byte[]> encodings() {
    return Stream.of(
        WIDE.getBytes(StandardCharsets.UTF_8),
        ("\uFEFF" + WIDE).getBytes(StandardCharsets.UTF_8),
        ("\uFEFF" + WIDE).getBytes(StandardCharsets.UTF_16LE),
        WIDE.getBytes(StandardCharsets.UTF_16BE),
        WIDE.replace("@rem", "@chcp 932 &rem").getBytes(Charset.forName("windows-31j")));
  }

  @ParameterizedTest
  @MethodSource("encodings")
  void carets_stand_under_the_argument_after_tabs_and_wide_letters(byte[] bytes)
      throws IOException {
    Files.write(folder.resolve("wide.cmd"), bytes);

    Ran ran = run("check", "--as", "LocalSystem", "wide.cmd");

    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.err()).isEmpty();
    assertThat(ran.out())
        .contains(
            "wide.cmd:2:43: error: ",
            """
              |
            2 | \tbitsadmin /transfer "\u65e5\u672c\u8a9e\u30b8\u30e7\u30d6" http://h/a \tsetup.msi
              | \t                                              \t^^^^^^^^^
            """);
  }

  @Test
  void scripts_are_found_in_folders_and_on_standard_input() throws IOException {
    file("a.cmd", "bitsadmin /frobnicate\r\n");
    file("B.BAT", "@bitsadmin /frobnicate\r\n");
    file("c.txt", "bitsadmin /frobnicate\r\n");

    assertThat(run("check", ".").out())
        .contains("a.cmd:1:11: error", "B.BAT:1:12: error")
        .doesNotContain("c.txt");
    assertThat(run("check", "c.txt").out()).contains("c.txt:1:11: error");
    assertThat(Ran.reallyWith("bitsadmin /frobnicate", folder, "check", "-").out())
        .contains("<stdin>:1:11: error");
  }

  @Test
  void findings_say_for_whom_they_hold_until_somebody_runs_the_script() throws IOException {
    file("a.cmd", "bitsadmin /transfer a http://h/a D:\\a\r\n");

    assertThat(run("check", "a.cmd"))
        .satisfies(ran -> assertThat(ran.exit()).isZero())
        .satisfies(ran -> assertThat(ran.out()).contains("info: `D:`", "holds for: LocalSystem,"));
    assertThat(run("check", "--as", "LocalSystem", "a.cmd"))
        .satisfies(ran -> assertThat(ran.exit()).isEqualTo(1))
        .satisfies(
            ran -> assertThat(ran.out()).contains("warning: `D:`").doesNotContain("holds for"));
    assertThat(run("check", "--as", "CONTOSO\\ann", "a.cmd").out()).doesNotContain("DRV-01");
  }

  @Test
  void a_comment_says_who_runs_it_and_what_does_not_matter() throws IOException {
    file(
        "a.cmd",
        """
        :: bitswise: as LocalSystem
        rem bitswise: ignore DRV-01, TOOL-22, TOOL-33, PRX-03 (a lab without proxies; D is a disk)
        bitsadmin /transfer a ^
          http://h/a ^
          D:\\a
        rem bitswise: ignore DRV-01 (nothing here)
        echo done
        """);

    Ran ran = run("check", "--fail-on", "info", "a.cmd");

    assertThat(ran.out())
        .contains("a.cmd:6:22: warning", "[SIL-01")
        .doesNotContain("DRV-01 mapped");
    assertThat(ran.out().lines().filter(line -> line.startsWith("a.cmd:"))).hasSize(1);
    assertThat(run("check", "--as", "CONTOSO\\ann", "a.cmd").exit()).isEqualTo(2);
  }

  @Test
  void what_is_no_command_of_a_job_is_judged_beside_the_jobs() throws IOException {
    file("a.cmd", "bitsadmin /util /setieproxy localsystem MANUAL_PROXY proxy:80\r\n");

    assertThat(run("check", "a.cmd").out()).contains("[PRX-29 ");
    assertThat(run("check", "--format", "json", "a.cmd").out()).contains("\"job\": null");
    assertThat(run("predict", "a.cmd").exit()).isZero();
  }

  @Test
  void a_scenario_is_written_whole_or_not_at_all() throws IOException {
    file(
        "a.cmd",
        "set PW=hunter22\r\nbitsadmin /create a\r\nbitsadmin /setcredentials a SERVER BASIC ann %PW%\r\n");

    Ran shown = run("scenario", "a.cmd", "--as", "LocalSystem");
    Ran saved = run("scenario", "a.cmd", "--as", "LocalSystem", "--output", "a.bits.yaml");
    Ran again = run("scenario", "a.cmd", "-o", "a.bits.yaml");

    assertThat(shown.exit()).isZero();
    assertThat(shown.out())
        .startsWith("# what `a.cmd` amounts to")
        .contains("owner: LocalSystem", "tool: bitsadmin", "- CreateJob", "user: ann")
        .doesNotContain("hunter22");
    assertThat(saved.exit()).isZero();
    assertThat(folder.resolve("a.bits.yaml")).hasContent(shown.out());
    assertThat(run("check", "a.bits.yaml").exit()).isEqualTo(1);
    assertThat(again.exit()).isEqualTo(2);
    assertThat(again.err()).contains("exists already");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(each -> each.getFileName().toString()))
          .containsExactlyInAnyOrder("a.cmd", "a.bits.yaml");
    }
  }

  @Test
  void only_a_script_amounts_to_a_scenario() throws IOException {
    file("a.bits.yaml", "jobs: []\n");

    assertThat(run("scenario", "a.bits.yaml").err()).contains("this is no script");
    assertThat(run("scenario", "nowhere.cmd").exit()).isEqualTo(2);
    assertThat(run("scenario").err()).contains("missing required parameter");
  }

  @Test
  void passwords_are_shown_nowhere() throws IOException {
    file(
        "a.cmd",
        """
        set PW=hunter22
        bitsadmin /create a
        bitsadmin /setcredentials a SERVER BASIC ann hunter22
        bitsadmin /setcredentials a SERVERS BASIC ann hunter22
        bitsadmin /setcustomheaders a "Authorization: Bearer hunter22"
        bitsadmin /sethelpertoken a ann@contoso.com hunter22
        bitsadmin /addfile a http://ann:hunter22@h/x C:\\x
        bitsadmin /hunter22 hunter22
        """);

    for (String command :
        new String[] {
          "check --verbose",
          "check --format json",
          "predict --why",
          "predict --why --format json",
          "predict --format json",
          "scenario"
        }) {
      Ran ran = run((command + " a.cmd").split(" "));
      assertThat(ran.out() + ran.err()).as(command).doesNotContain("Bearer");
      assertThat((ran.out() + ran.err()).replace("/hunter22", ""))
          .as(command)
          .doesNotContain("hunter22");
    }
  }
}
