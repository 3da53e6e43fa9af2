package io.github.bitswise.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bitswise.read.Inputs;
import io.github.bitswise.scenario.Scenario;
import io.github.bitswise.source.SourceText;
import org.junit.jupiter.api.Test;

class SituationTest {

  @Test
  void cloaking_is_assumed_where_a_program_impersonates_and_says_nothing_of_it() {
    assertThat(situation("", "- CreateJob: \n  as: D\\a\n").cloakingAssumed()).isTrue();
  }

  @Test
  void nothing_is_assumed_where_nobody_is_impersonated() {
    assertThat(situation("", "- CreateJob\n").cloakingAssumed()).isFalse();
  }

  @Test
  void nothing_is_assumed_where_the_program_secures_com() {
    Situation whole =
        situation("", "- CoInitializeSecurity: { cloaking: none }\n- CreateJob: \n  as: D\\a\n");
    Situation pointer =
        situation(
            "",
            "- CoSetProxyBlanket: { pointer: manager, cloaking: dynamic }\n"
                + "- CreateJob: \n  as: D\\a\n");

    assertThat(whole.program().orElseThrow().securesCom()).isTrue();
    assertThat(whole.cloakingAssumed()).isFalse();
    assertThat(pointer.program().orElseThrow().securesCom()).isTrue();
    assertThat(pointer.cloakingAssumed()).isFalse();
  }

  @Test
  void nothing_is_assumed_where_the_job_states_it() {
    Situation stated = situation("  cloaking: process\n", "- CreateJob: \n  as: D\\a\n");

    assertThat(stated.program().orElseThrow().securesCom()).isFalse();
    assertThat(stated.cloakingAssumed()).isFalse();
  }

  @Test
  void nothing_is_assumed_of_a_job_without_a_program() {
    assertThat(situation("", "").cloakingAssumed()).isFalse();
  }

  private static Situation situation(String stated, String steps) {
    String yaml =
        "jobs:\n- name: j\n  owner: LocalSystem\n"
            + "  files: [ { remote: 'http://h/f', local: 'C:\\f' } ]\n"
            + stated
            + (steps.isEmpty() ? "" : "  program:\n" + steps.indent(4));
    Scenario scenario = Inputs.read(new SourceText("a.yaml", yaml)).scenario().orElseThrow();
    return Situation.of(scenario, scenario.jobs().get(0));
  }
}
