package io.github.bitswise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StormsTest {
  private static final String LENT =
      """
      machine: { windows: "10.0.22000", computer: PC01, domain: CONTOSO, wpad: none }
      accounts:
        'CONTOSO\\ann': { session: interactive, administrator: false, ie-proxy: none }
      servers: { "http://files": { authentication: none, direct: true } }
      jobs:
        - name: lent
          owner: LocalSystem
          files: [ { remote: "http://files/p.cab", local: 'C:\\p.cab' } ]
          helper-token: { account: 'CONTOSO\\ann', flags: [network] }
          takes: 1h
      """;

  @TempDir Path folder;

  @BeforeEach
  void file() throws IOException {
    Files.writeString(folder.resolve("lent.bits.yaml"), LENT);
  }

  private Ran run(String... args) {
    return Ran.really(folder, args);
  }

  @Test
  void shows_the_least_that_ends_a_job_and_the_seed_that_finds_it() throws IOException {
    Ran ran = run("predict", "--storm", "200", "lent.bits.yaml");

    assertThat(ran.err()).isEmpty();
    assertThat(ran.exit()).isZero();
    assertThat(ran.out())
        .contains("`lent`: ERROR", "with seed 1,", "BG_E_TOKEN_REQUIRED", "1 job: 1 ended, 0 not")
        .contains("timeline:\n  - resume: lent\n  - ");

    String timeline = ran.out().substring(ran.out().indexOf("timeline:"));
    Files.writeString(
        folder.resolve("pasted.bits.yaml"), LENT + timeline.substring(0, timeline.indexOf("\n\n")));
    assertThat(run("predict", "pasted.bits.yaml").out()).contains("ERROR", "BG_E_TOKEN_REQUIRED");
  }

  @Test
  void tells_programs_the_same() {
    assertThat(run("predict", "--storm", "200", "--format", "json", "lent.bits.yaml").out())
        .contains("\"seed\": 1,", "\"yaml\": \"  - resume: lent\\n", "\"state\": \"ERROR\"")
        .contains("\"events\": [ \"resume: lent\", ");
  }

  @Test
  void says_how_many_events_ended_nothing() throws IOException {
    Files.writeString(
        folder.resolve("lent.bits.yaml"), LENT.replaceAll("(?m)^ *helper-token.*\\R", ""));

    assertThat(run("predict", "--storm", "1", "--seed", "3", "lent.bits.yaml").out())
        .contains("nothing ends it", "1 event with seed 3, and none of them ends the job");
  }

  @Test
  void can_be_held_against_what_ends_a_job() {
    assertThat(run("predict", "--storm", "200", "--fail-on", "fails", "lent.bits.yaml").exit())
        .isEqualTo(1);
  }

  @Test
  void throws_one_event_at_least() {
    assertThat(run("predict", "--storm", "0", "lent.bits.yaml"))
        .isEqualTo(
            new Ran(
                2,
                "",
                """
                error: `--storm` does not take `0`
                  help: throw 1 event or more
                """));
  }
}
