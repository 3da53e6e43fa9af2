package io.github.bitswise.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bitswise.bits.Call;
import io.github.bitswise.bits.Method;
import io.github.bitswise.bits.Preparation;
import io.github.bitswise.bits.Program;
import io.github.bitswise.bits.Step;
import io.github.bitswise.job.AuthScheme;
import io.github.bitswise.job.AuthTarget;
import io.github.bitswise.job.ImpersonationLevel;
import io.github.bitswise.job.JobConfiguration;
import io.github.bitswise.job.Priority;
import io.github.bitswise.job.ProxyUsage;
import io.github.bitswise.scenario.Scenario;
import io.github.bitswise.source.SourceText;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class ProgramReaderTest {

  @Test
  void reads_calls_in_order_with_who_is_impersonated_at_each() {
    Program program =
        program(
            """
            - CreateJob
            - SetHelperToken:
              as: CONTOSO\\ann
            - impersonate: CONTOSO\\bob
            - { call: SetHelperTokenFlags, flags: network }
            - SET_HELPER_TOKEN:
              as: none
            - revert
            - Resume
            """);

    assertThat(program.steps())
        .extracting(step -> step.action().label() + " " + step.as().orElse("-"))
        .containsExactly(
            "CreateJob -",
            "SetHelperToken CONTOSO\\ann",
            "SetHelperTokenFlags CONTOSO\\bob",
            "SetHelperToken -",
            "Resume -");
    assertThat(program.steps())
        .extracting(step -> step.at().line())
        .containsExactly(9, 10, 13, 14, 17);
  }

  @Test
  void a_call_without_its_argument_takes_what_the_job_states() {
    Program program =
        program(
            """
            - AddFile
            - SetCredentials
            - SetHelperTokenFlags
            - SetProxySettings
            """);

    assertThat(program.steps())
        .extracting(Step::action)
        .satisfiesExactly(
            files -> assertThat(((Call.AddFiles) files).files()).hasSize(1),
            set ->
                assertThat(((Call.SetCredentials) set).credential().scheme())
                    .isEqualTo(AuthScheme.NTLM),
            flags -> assertThat(((Call.SetNumber) flags).number()).isEqualTo(2),
            proxy ->
                assertThat(((Call.SetProxySettings) proxy).settings().usage())
                    .isEqualTo(ProxyUsage.NO_PROXY));
  }

  @Test
  void arguments_are_written_as_maps_words_or_numbers() {
    Program program =
        program(
            """
            - CoInitializeSecurity: { level: impersonate, cloaking: dynamic }
            - { call: RemoveCredentials, target: proxy, scheme: 4 }
            - SetPriority: 0
            - SetHelperTokenFlags: [local-file, 2]
            """);

    assertThat(program.steps())
        .extracting(Step::action)
        .containsExactly(
            new Preparation.InitializeSecurity(ImpersonationLevel.IMPERSONATE, true),
            new Call.RemoveCredentials(AuthTarget.PROXY, AuthScheme.NEGOTIATE),
            new Call.SetPriority(Priority.FOREGROUND),
            new Call.SetNumber(Method.SET_HELPER_TOKEN_FLAGS, 3));
  }

  @Test
  void jobs_are_listed_for_the_caller_alone_unless_it_asks_for_all() {
    Program program =
        program(
            """
            - EnumJobs
            - EnumJobs: all-users
            - EnumJobs: BG_JOB_ENUM_ALL_USERS
            - EnumJobs: 1
            - EnumJobs: 0
            """);

    assertThat(program.steps())
        .extracting(step -> ((Call.EnumJobs) step.action()).allUsers())
        .containsExactly(false, true, true, true, false);
  }

  @Test
  void the_job_is_what_the_calls_make_of_it() throws IOException {
    JobConfiguration job =
        Inputs.read(new SourceText("whole.bits.yaml", Samples.text("whole.bits.yaml")))
            .scenario()
            .orElseThrow()
            .jobs()
            .get(2);

    assertThat(job.files()).extracting(file -> file.local().text()).hasSize(2);
    assertThat(job.priority()).isEqualTo(Priority.HIGH);
    assertThat(job.description().get()).isEqualTo("the third job");
    assertThat(job.proxy().usage()).isEqualTo(ProxyUsage.OVERRIDE);
    assertThat(job.proxy().list()).contains("p1");
    assertThat(job.fileOptions().aclFlags().get()).isEqualTo(15);
    assertThat(job.fileOptions().highPerformance().get()).isTrue();
    assertThat(job.fileOptions().replyFile().orElseThrow().text()).endsWith("t.bin");
    assertThat(job.httpOptions().securityFlags().get()).isEqualTo(1);
    assertThat(job.httpOptions().certificate().orElseThrow().subject()).contains("pc1");
    assertThat(job.httpOptions().headers().orElseThrow().names()).containsExactly("X-A");
  }

  @Test
  void who_is_impersonated_is_an_account_of_the_scenario() {
    Scenario scenario = scenario("- Cancel: \n  as: CONTOSO\\carl\n");

    assertThat(scenario.accounts()).containsKey("contoso\\carl");
  }

  private static Program program(String steps) {
    return scenario(steps).program("j").orElseThrow();
  }

  private static Scenario scenario(String steps) {
    String yaml =
        """
        jobs:
        - name: j
          owner: LocalSystem
          files: [ { remote: 'http://h/f', local: 'C:\\f' } ]
          credentials: [ { target: server, scheme: ntlm } ]
          proxy: { usage: no-proxy }
          helper-token: { account: 'D\\a', flags: network }
          program:
        """;
    ReadResult result = Inputs.read(new SourceText("a.yaml", yaml + steps.indent(4)));
    assertThat(result.problems()).isEmpty();
    return result.scenario().orElseThrow();
  }
}
