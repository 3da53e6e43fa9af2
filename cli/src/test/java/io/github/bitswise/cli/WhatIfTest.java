package io.github.bitswise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code predict} with {@code --why}, {@code --matrix} and {@code --against}. */
class WhatIfTest {

  @TempDir Path folder;

  private static final String MAPPED =
      """
      bitswise: 1
      machine: { windows: Windows 11, computer: PC01, domain: CONTOSO, wpad: none }
      accounts:
        'CONTOSO\\ann': { session: interactive, drives: { "Z:": '\\\\nas\\drop' }, ie-proxy: none }
      servers:
        "http://files": { authentication: none }
        '\\\\nas\\drop': { allow: ['CONTOSO\\PC01$'] }
      jobs:
        - name: mapped
          owner: LocalSystem
          files:
            - remote: "http://files/p.cab"
              local: 'Z:\\p.cab'
      """;

  private Ran run(String... args) {
    return Ran.really(folder, args);
  }

  private void file(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  @Test
  void derives_an_answer_down_to_line_and_column() throws IOException {
    file("a.bits.yaml", MAPPED);
    Ran ran = run("predict", "--why", "a.bits.yaml");

    assertThat(ran.exit()).isZero();
    assertThat(ran.out().substring(ran.out().indexOf("\n  why\n")))
        .startsWith("\n  why\n    fails\n    1. `Z:` is a mapped drive of another session")
        .contains("[DRV-01, inferred] a system account cannot resolve a mapped letter")
        .contains("creator: LocalSystem  a.bits.yaml:10:12")
        .contains("a.bits.yaml:12:17, 13:16");
  }

  @Test
  void derives_nothing_unless_it_is_asked_why() throws IOException {
    file("a.bits.yaml", MAPPED);

    assertThat(run("predict", "a.bits.yaml").out()).doesNotContain("\n  why\n");
    assertThat(run("predict", "--format", "json", "a.bits.yaml").out()).doesNotContain("\"why\"");
    assertThat(run("predict", "--why", "--format", "json", "a.bits.yaml").out())
        .contains("\"why\": [", "\"part\": \"outcome\"", "\"rule\": \"DRV-01/not-found\"");
  }

  @Test
  void tells_the_matrix_for_people_and_programs() throws IOException {
    file("a.bits.yaml", MAPPED);

    assertThat(run("predict", "--matrix", "a.bits.yaml").out())
        .contains("other owners and versions of Windows", "all versions", "* LocalSystem");
    assertThat(run("predict", "--matrix", "--format", "json", "a.bits.yaml").out())
        .contains("\"matrix\": {", "\"owner\": \"NetworkService\"", "\"stated\": true");
  }

  @Test
  void suggests_what_would_help() throws IOException {
    file("a.bits.yaml", MAPPED);

    assertThat(run("predict", "a.bits.yaml").out())
        .contains(
            """
              would complete with
                - `\\\\nas\\drop\\p.cab` instead of the letter `Z:`
                  all versions: completes
            """);
    assertThat(run("predict", "--format", "json", "a.bits.yaml").out())
        .contains("\"changes\": [ \"`\\\\\\\\nas\\\\drop\\\\p.cab` instead of the letter `Z:`\" ]");
  }

  @Test
  void what_got_worse_ends_with_1() throws IOException {
    file("old.bits.yaml", MAPPED.replace("Z:\\p.cab", "C:\\p.cab"));
    file("new.bits.yaml", MAPPED);

    Ran worse = run("predict", "new.bits.yaml", "--against", "old.bits.yaml");
    Ran better = run("predict", "old.bits.yaml", "--against", "new.bits.yaml");
    Ran same = run("predict", "new.bits.yaml", "--against", "new.bits.yaml");

    assertThat(worse.exit()).isEqualTo(1);
    assertThat(worse.out())
        .startsWith("new.bits.yaml: `mapped`: worse than in old.bits.yaml\n")
        .contains("outcome              completes → fails with ERROR_PATH_NOT_FOUND")
        .endsWith("1 job: 1 worse\n");
    assertThat(better.exit()).isZero();
    assertThat(better.out()).endsWith("1 job: 1 better\n");
    assertThat(same.exit()).isZero();
    assertThat(same.out()).endsWith("1 job: 1 equivalent\n");
  }

  @Test
  void a_script_can_be_held_against_a_script() throws IOException {
    String script =
        "bitsadmin /create j\r\nbitsadmin /addfile j http://h/a %s\r\nbitsadmin /resume j\r\n";
    file("old.cmd", script.formatted("C:\\a"));
    file("new.cmd", script.formatted("relative"));

    Ran ran = run("predict", "--as", "LocalSystem", "new.cmd", "--against", "old.cmd");

    assertThat(ran.err()).isEmpty();
    assertThat(ran.out()).startsWith("new.cmd: `j`: ");
  }

  @Test
  void what_is_open_counts_if_it_is_to_count() throws IOException {
    String open = MAPPED.replace("Z:\\p.cab", "C:\\p.cab");
    file("old.bits.yaml", open);
    file("new.bits.yaml", open.replace("authentication: none", "ranges: true"));

    assertThat(run("predict", "new.bits.yaml", "--against", "old.bits.yaml").exit()).isZero();
    Ran counted =
        run("predict", "new.bits.yaml", "--against", "old.bits.yaml", "--fail-on", "unknown");
    assertThat(counted.exit()).isEqualTo(1);
    file("failing.bits.yaml", MAPPED);
    String[] same = {"predict", "failing.bits.yaml", "--against", "failing.bits.yaml"};
    assertThat(run(same).exit()).isZero();
    assertThat(run(same[0], same[1], same[2], same[3], "--fail-on", "fails").exit()).isEqualTo(1);
    assertThat(counted.out()).endsWith("1 job: 1 unknown\n");
  }

  @Test
  void what_cannot_be_read_ends_with_2() throws IOException {
    file("new.bits.yaml", MAPPED);
    file("bad.bits.yaml", "bitswise: 1\njobs: 7\n");

    Ran missing = run("predict", "new.bits.yaml", "--against", "nowhere.bits.yaml");
    Ran bad = run("predict", "new.bits.yaml", "--against", "bad.bits.yaml");

    assertThat(missing.exit()).isEqualTo(2);
    assertThat(missing.err()).contains("nowhere.bits.yaml: error: no such file or folder");
    assertThat(bad.exit()).isEqualTo(2);
    assertThat(bad.err()).contains("bad.bits.yaml:2:7: error:");
    assertThat(bad.out()).isEmpty();
  }

  @Test
  void a_program_gets_both_answers() throws IOException {
    file("old.bits.yaml", MAPPED.replace("Z:\\p.cab", "C:\\p.cab"));
    file("new.bits.yaml", MAPPED);

    assertThat(
            run("predict", "new.bits.yaml", "--against", "old.bits.yaml", "--format", "json").out())
        .startsWith("{\n  \"bitswise\": 1,\n  \"comparisons\": [")
        .contains("\"verdict\": \"worse\"", "\"before\": {", "\"now\": {", "\"part\": \"outcome\"");
  }

  @Test
  void what_is_answered_in_another_form_is_asked_alone() throws IOException {
    file("a.bits.yaml", MAPPED);

    for (String other : new String[] {"--why", "--matrix"}) {
      Ran ran = run("predict", "a.bits.yaml", "--against", "a.bits.yaml", other);
      assertThat(ran.exit()).isEqualTo(2);
      assertThat(ran.err()).contains("`--against` does not go with `" + other + "`");
    }
    assertThat(run("predict", "--storm", "5", "--why", "a.bits.yaml").exit()).isEqualTo(2);
  }

  @Test
  void nothing_is_suggested_for_jobs_of_a_list() throws IOException {
    file(
        "jobs.json",
        "[{\"DisplayName\":\"a\",\"OwnerAccount\":\"CONTOSO\\\\ann\",\"JobState\":\"Suspended\"}]");

    Ran ran = run("predict", "jobs.json");
    assertThat(ran.err()).isEmpty();
    assertThat(ran.out()).contains("`a`").doesNotContain("would complete with");
  }
}
