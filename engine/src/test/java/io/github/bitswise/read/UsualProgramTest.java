package io.github.bitswise.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bitswise.bits.Call;
import io.github.bitswise.bits.Method;
import io.github.bitswise.bits.Preparation;
import io.github.bitswise.bits.Program;
import io.github.bitswise.job.ImpersonationLevel;
import io.github.bitswise.scenario.Scenario;
import io.github.bitswise.source.SourceText;
import org.junit.jupiter.api.Test;

class UsualProgramTest {
  private static final String JOB =
      """
      jobs:
        - name: j
          owner: LocalSystem
          files:
            - { remote: 'http://h/f', local: 'C:\\f' }
            - { remote: 'http://h/g', local: 'C:\\g' }
      """;

  @Test
  void a_job_whose_timeline_calls_has_the_usual_calls_before_them() {
    Program program =
        program(
            """
                credentials: [ { target: server, scheme: ntlm } ]
                helper-token: { account: 'D\\a', flags: [local-file, network] }
            timeline:
              - logoff: 'D\\a'
              - call: { job: j, SetHelperToken: , as: 'D\\a' }
            """);

    assertThat(program.steps())
        .extracting(step -> step.action().label() + " " + step.as().orElse("-"))
        .containsExactly(
            "CoInitializeSecurity -",
            "CreateJob -",
            "SetCredentials -",
            "SetProxySettings -",
            "QueryInterface -",
            "SetHelperToken D\\a",
            "SetHelperTokenFlags D\\a",
            "AddFileSet -",
            "Resume -");
    assertThat(program.steps().get(0).action())
        .isEqualTo(new Preparation.InitializeSecurity(ImpersonationLevel.IMPERSONATE, true));
    assertThat(((Call.SetNumber) program.steps().get(6).action()).number()).isEqualTo(3);
    assertThat(((Call.AddFiles) program.steps().get(7).action()).files()).hasSize(2);
  }

  @Test
  void a_timeline_that_resumes_the_job_does_it_in_place_of_the_program() {
    Program program =
        program(
            """
            timeline:
              - call: { job: j, SetHelperToken: , as: 'D\\a' }
              - resume: j
            """);

    assertThat(program.calls(Method.CREATE_JOB)).isTrue();
    assertThat(program.calls(Method.RESUME)).isFalse();
  }

  @Test
  void who_is_impersonated_makes_the_usual_calls_and_the_helper_lends_its_token() {
    Program program =
        program(
            """
                impersonates: 'D\\u'
                helper-token: { account: 'D\\a', flags: network }
            timeline:
              - call: { job: j, ClearHelperToken: }
            """);

    assertThat(program.steps())
        .filteredOn(step -> step.action() instanceof Call)
        .extracting(step -> step.action().label() + " " + step.as().orElse("-"))
        .containsExactly(
            "CreateJob D\\u",
            "SetProxySettings D\\u",
            "QueryInterface D\\u",
            "SetHelperToken D\\a",
            "SetHelperTokenFlags D\\a",
            "AddFileSet D\\u",
            "Resume D\\u");
  }

  @Test
  void a_timeline_that_only_resumes_needs_no_program() {
    assertThat(scenario("timeline:\n  - resume: j\n").program("j")).isEmpty();
  }

  @Test
  void a_program_of_its_own_stays_as_it_is() {
    Program program =
        program(
            """
                program: [ CreateJob, AddFile ]
            timeline:
              - call: { job: j, SetHelperToken: , as: 'D\\a' }
            """);

    assertThat(program.steps())
        .extracting(step -> step.action().label())
        .containsExactly("CreateJob", "AddFile");
  }

  private static Program program(String rest) {
    return scenario(rest).program("j").orElseThrow();
  }

  private static Scenario scenario(String rest) {
    ReadResult result = Inputs.read(new SourceText("a.yaml", JOB + rest));
    assertThat(result.problems()).isEmpty();
    return result.scenario().orElseThrow();
  }
}
