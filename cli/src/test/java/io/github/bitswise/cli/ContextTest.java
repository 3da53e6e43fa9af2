package io.github.bitswise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code bitswise.yaml} and comments say of who runs jobs and where, with the real rules. */
class ContextTest {
  private static final String JOB =
      """
      jobs:
        - name: nightly
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'Z:\\p.cab' } ]
      """;
  private static final String MACHINE = "machine: { volumes: [\"C:\", \"Z:\"] }\n";

  @TempDir Path top;
  private Path folder;

  @BeforeEach
  void work_below_the_top() throws IOException {
    folder = Files.createDirectories(top.resolve("work"));
  }

  private void file(String name, String text) throws IOException {
    Path path = folder.resolve(name);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  private Ran run(String... args) {
    return Ran.really(folder, args);
  }

  private Ran check(String... args) {
    String[] all = new String[args.length + 1];
    all[0] = "check";
    System.arraycopy(args, 0, all, 1, args.length);
    return run(all);
  }

  @Test
  void fills_in_owners_that_the_input_does_not_state() throws IOException {
    file("bitswise.yaml", "as: LocalSystem\n");
    file("a.bits.yaml", JOB + "  - { name: mine, owner: 'CONTOSO\\ann' }\n");

    Ran ran = run("predict", "a.bits.yaml");

    assertThat(ran.err()).isEmpty();
    assertThat(ran.out()).contains("`nightly` of LocalSystem", "`mine` of CONTOSO\\ann");
  }

  @Test
  void the_command_line_wins_over_it() throws IOException {
    file("bitswise.yaml", "as: LocalSystem\nmachine: pc.bits.yaml\n");
    file("pc.bits.yaml", MACHINE);
    file("other.bits.yaml", "machine: { windows: Windows 11 }\n");
    file("a.bits.yaml", JOB);

    assertThat(check("a.bits.yaml").out()).contains("in 1 file").doesNotContain("[DRV-01");
    assertThat(check("--machine", "other.bits.yaml", "a.bits.yaml").out()).contains("[DRV-01");
    assertThat(run("predict", "--as", "CONTOSO\\ann", "a.bits.yaml").out())
        .contains("`nightly` of CONTOSO\\ann");
  }

  @Test
  void the_nearest_one_above_a_file_counts() throws IOException {
    Files.writeString(top.resolve("bitswise.yaml"), "as: LocalSystem\n");
    file("sub/bitswise.yaml", "as: NetworkService\n");
    file("a.bits.yaml", JOB);
    file("sub/deep/b.bits.yaml", JOB);

    assertThat(run("predict", ".").out())
        .contains("a.bits.yaml: `nightly` of LocalSystem")
        .contains("sub/deep/b.bits.yaml: `nightly` of NetworkService");
    assertThat(check("--verbose", ".").out())
        .contains("read a.bits.yaml: 1 job, with what ../bitswise.yaml says")
        .contains("read sub/deep/b.bits.yaml: 1 job, with what sub/bitswise.yaml says");
    assertThat(check("--verbose", "--format", "json", ".").out())
        .contains("\"context\": \"sub/bitswise.yaml\"");
  }

  @Test
  void counts_for_standard_input_in_the_working_folder() throws IOException {
    file("bitswise.yaml", "as: LocalSystem\n");

    assertThat(Ran.reallyWith(JOB, folder, "predict", "-").out())
        .contains("`nightly` of LocalSystem");
  }

  @Test
  void says_from_which_severity_a_check_fails() throws IOException {
    file("strict/bitswise.yaml", "as: LocalSystem\nfail-on: info\n");
    file("lax/bitswise.yaml", "as: LocalSystem\nfail-on: error\n");
    file("strict/a.bits.yaml", JOB);
    file("lax/a.bits.yaml", JOB);

    assertThat(check("lax").out()).contains("warning: ").doesNotContain("error: ");
    assertThat(check("lax").exit()).isZero();
    assertThat(check("strict").exit()).isEqualTo(1);
    assertThat(check("lax", "strict").exit()).isEqualTo(1);
    assertThat(check("--fail-on", "warning", "lax").exit()).isEqualTo(1);
    assertThat(check("--fail-on", "error", "strict").exit()).isZero();
  }

  @Test
  void ignores_rules_with_a_reason_in_some_files_or_all() throws IOException {
    file(
        "bitswise.yaml",
        """
        as: LocalSystem
        ignore:
          - { rule: system-account-without-ie-proxy, reason: no proxies here }
          - { rule: DRV-01, reason: they stay as they are, files: "old/" }
        """);
    file("a.bits.yaml", JOB);
    file("old/a.bits.yaml", JOB);

    Ran ran = check(".");

    assertThat(ran.out()).contains("a.bits.yaml:3:65: warning", "[DRV-01", "1 warning in 2 files");
    assertThat(ran.out()).doesNotContain("PRX-03", "silenced", "old/a.bits.yaml");
    assertThat(check("--verbose", "old").out())
        .contains("silenced at bitswise.yaml:4:13: they stay as they are", "2 silenced");
    assertThat(check("old").exit()).isZero();
  }

  @Test
  void can_ignore_the_rules_about_comments() throws IOException {
    file("bitswise.yaml", "ignore: [{ rule: SIL-01, reason: other readers need them }]\n");
    file("a.bits.yaml", "# bitswise: ignore HLP-01 (r)\n" + JOB);

    assertThat(check("a.bits.yaml").out()).doesNotContain("SIL-01");
  }

  @Test
  void what_is_wrong_with_it_is_told_once_and_the_rest_is_checked() throws IOException {
    file("bitswise.yaml", "as: LocalSystem\nignore: [{ rule: DRV-0l, reason: r }]\ncolour: red\n");
    file("a.bits.yaml", JOB);
    file("b.bits.yaml", JOB);

    Ran ran = check(".");

    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.err())
        .containsOnlyOnce("bitswise.yaml:2:18: error: there is no rule `DRV-0l`")
        .contains("did you mean `DRV-01`?")
        .containsOnlyOnce("bitswise.yaml:3:1: error: there is no key `colour`");
    assertThat(ran.out())
        .contains("a.bits.yaml:3:65", "b.bits.yaml:3:65", "in 2 files, 1 file not read");
  }

  @Test
  void nothing_is_checked_on_a_machine_that_cannot_be_read() throws IOException {
    file("bitswise.yaml", "machine: gone.bits.yaml\n");
    file("a.bits.yaml", JOB);
    file("other/bitswise.yaml", "as: LocalSystem\n");
    file("other/b.bits.yaml", JOB);

    Ran ran = check(".");

    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.err())
        .contains(
            "bitswise.yaml:1:10: error: the machine `gone.bits.yaml` is not read: there is no")
        .contains("machine: gone.bits.yaml\n");
    assertThat(ran.out()).contains("other/b.bits.yaml:3:65").doesNotContain("a.bits.yaml:3");
  }

  @Test
  void it_is_no_scenario() throws IOException {
    file("bitswise.yaml", "as: LocalSystem\ncolour: red\n");
    file("a.bits.yaml", JOB);

    assertThat(check(".").err()).contains("colour").doesNotContain("there is no key `as`");
    assertThat(check("bitswise.yaml").err()).contains("bitswise.yaml:2:1", "colour");
  }

  @Test
  void comments_win_over_it() throws IOException {
    file("bitswise.yaml", "as: NetworkService\nmachine: gone.bits.yaml\n");
    file("machines/pc.bits.yaml", MACHINE);
    file(
        "sub/a.bits.yaml",
        "# bitswise: machine ../machines/pc.bits.yaml\n" + JOB + "# bitswise: as LocalSystem\n");

    assertThat(run("predict", "sub").out()).contains("`nightly` of LocalSystem");
    assertThat(check("sub").out()).contains("in 1 file").doesNotContain("[DRV-01");
    assertThat(check("sub").err()).isEmpty();
  }

  @Test
  void the_owner_of_a_comment_is_a_default_but_stated_as_far_as_the_command_line_goes()
      throws IOException {
    file("a.bits.yaml", "# bitswise: as LocalSystem\n" + JOB + "  - {name: b, owner: Ann}\n");

    assertThat(run("predict", "a.bits.yaml").out())
        .contains("`nightly` of LocalSystem", "`b` of Ann");

    Ran ran = check("--as", "Ann", "a.bits.yaml");
    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.err())
        .contains("a.bits.yaml:1:16: error: this comment states the owner of the jobs")
        .contains("leave out `--as`, or remove the comment");
  }

  @Test
  void a_comment_may_name_a_machine_that_cannot_be_read() throws IOException {
    file("pc.bits.yaml", "machine: { colour: red }\n");
    file("a.bits.yaml", JOB + "# bitswise: machine pc.bits.yaml\n");
    file("b.bits.yaml", JOB);

    Ran ran = check("a.bits.yaml", "b.bits.yaml");

    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.err())
        .contains("pc.bits.yaml:1:12: error: there is no key `colour`")
        .contains("a.bits.yaml:4:21: error: the machine `pc.bits.yaml` has mistakes");
    assertThat(ran.out()).contains("b.bits.yaml:3:").doesNotContain("a.bits.yaml:3:");
  }

  @Test
  void a_comment_in_a_machine_silences_but_is_not_judged() throws IOException {
    file("pc.bits.yaml", MACHINE + "# bitswise: ignore HLP-01 (r)\n# bitswise: ignroe\n");
    file("a.bits.yaml", JOB);

    assertThat(check("--machine", "pc.bits.yaml", "a.bits.yaml").out())
        .contains("in 1 file")
        .doesNotContain("SIL-");
    assertThat(check("--machine", "pc.bits.yaml", ".").out()).contains("SIL-01", "SIL-02");
  }
}
