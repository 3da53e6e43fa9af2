package io.github.bitswise.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bitswise.bits.Event;
import io.github.bitswise.job.AuthScheme;
import io.github.bitswise.machine.Account;
import io.github.bitswise.machine.AccountKind;
import io.github.bitswise.machine.Endpoint;
import io.github.bitswise.machine.SessionKind;
import io.github.bitswise.scenario.Scenario;
import io.github.bitswise.source.SourceText;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class InputsTest {

  private static final Scenario MACHINE =
      read(
          """
          machine: { windows: Windows 7, domain: CONTOSO, volumes: [C, D] }
          accounts:
            CONTOSO\\Ann: { session: rdp, administrator: true }
            svc: { kind: virtual }
          servers: { "http://h": { ranges: true, authentication: [ntlm] }, 'http://i': }
          proxies: { "p:80": { authentication: none } }
          jobs: [ { name: not taken } ]
          """);

  @Test
  void what_a_scenario_states_wins_over_the_file_of_the_machine() {
    Scenario own =
        read(
            """
            machine: { windows: Windows 8 }
            accounts: { 'contoso\\ann': { session: none } }
            servers: { "HTTP://H": { authentication: none } }
            jobs: [ { name: a, owner: svc } ]
            """);
    Scenario both = Inputs.withMachine(own, MACHINE);
    assertThat(both.machine().windows().get().name()).isEqualTo("Windows 8");
    assertThat(both.machine().domain().get()).contains("CONTOSO");
    assertThat(both.machine().volumes()).containsExactly("C:", "D:");
    Account ann = both.accounts().get("contoso\\ann");
    assertThat(ann.sessions().get()).isEmpty();
    assertThat(ann.administrator().get()).isTrue();
    assertThat(both.accounts().get("svc").kind()).isEqualTo(AccountKind.VIRTUAL);
    assertThat(both.servers()).extracting(Endpoint::name).containsExactly("HTTP://H", "http://i");
    assertThat(both.servers().get(0).authentication().get()).isEmpty();
    assertThat(both.servers().get(0).ranges().get()).isTrue();
    assertThat(both.proxies()).hasSize(1);
    assertThat(both.jobs()).hasSize(1);
  }

  @Test
  void a_list_of_jobs_runs_on_the_machine_that_is_given() {
    Given given = new Given(Optional.of(MACHINE), Optional.empty());
    ReadResult result =
        Inputs.read(
            new SourceText("-", "[{\"JobId\":\"1\",\"OwnerAccount\":\"contoso\\\\ann\"}]"), given);
    Scenario scenario = result.scenario().orElseThrow();
    assertThat(scenario.accounts().get("contoso\\ann").sessions().get())
        .containsExactly(SessionKind.RDP);
    assertThat(scenario.servers().get(0).authentication().get()).containsExactly(AuthScheme.NTLM);
  }

  @Test
  void a_timeline_may_name_accounts_that_are_given() {
    SourceText source =
        new SourceText("a.yaml", "jobs: [{name: a}]\ntimeline: [logoff: contoso\\ANN, logon: new]");
    assertThat(Inputs.read(source).problems()).hasSize(2);
    Scenario scenario =
        Inputs.read(source, new Given(Optional.of(MACHINE), Optional.of("New")))
            .scenario()
            .orElseThrow();
    assertThat(((Event.Logoff) scenario.timeline().get(0)).account()).isEqualTo("CONTOSO\\Ann");
    assertThat(((Event.Logon) scenario.timeline().get(1)).account()).isEqualTo("New");
  }

  @Test
  void an_owner_that_is_given_owns_every_job_that_states_none() {
    Scenario scenario =
        Inputs.read(
                new SourceText("a.yaml", "jobs: [{name: a}, {name: b}]"),
                new Given(Optional.empty(), Optional.of("nt authority\\system")))
            .scenario()
            .orElseThrow();
    assertThat(scenario.jobs()).allMatch(job -> job.owner().get().equals("LocalSystem"));
    assertThat(scenario.jobs().get(1).owner().at()).isEqualTo(scenario.jobs().get(1).at());
    assertThat(scenario.accounts()).containsOnlyKeys("localsystem");
  }

  @Test
  void an_owner_that_is_given_is_a_problem_where_the_file_states_one() {
    ReadResult result =
        Inputs.read(
            new SourceText("a.yaml", "jobs: [{name: a}, {name: b, owner: x}]"),
            new Given(Optional.empty(), Optional.of("SYSTEM")));
    assertThat(result.scenario()).isEmpty();
    assertThat(result.problems()).hasSize(1);
    assertThat(result.problems().get(0).at()).hasToString("a.yaml:1:36");
    assertThat(result.problems().get(0).message()).isEqualTo("the job `b` states its owner");
  }

  @Test
  void owners_of_many_jobs_are_one_problem() {
    ReadResult result =
        Inputs.read(
            new SourceText("a.yaml", "jobs: [{name: a}, {name: b, owner: x}, {name: c, owner: y}]"),
            new Given(Optional.empty(), Optional.of("SYSTEM")));
    assertThat(result.problems()).hasSize(1);
    assertThat(result.problems().get(0).at()).hasToString("a.yaml:1:36");
    assertThat(result.problems().get(0).message())
        .isEqualTo("2 jobs state their owner, the first of them here");
  }

  private static Scenario read(String yaml) {
    ReadResult result = Inputs.read(new SourceText("a.yaml", yaml));
    assertThat(result.problems()).isEmpty();
    return result.scenario().orElseThrow();
  }
}
