package io.github.bitswise.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bitswise.answer.Comparison;
import io.github.bitswise.answer.Comparison.Verdict;
import io.github.bitswise.answer.IdentityUse;
import io.github.bitswise.answer.Matrix;
import io.github.bitswise.answer.Outcome;
import io.github.bitswise.answer.Prediction;
import io.github.bitswise.answer.Suggestion;
import io.github.bitswise.generate.Generated;
import io.github.bitswise.generate.Scenarios;
import io.github.bitswise.machine.AccountKind;
import io.github.bitswise.machine.WindowsReleases;
import io.github.bitswise.machine.WindowsVersion;
import io.github.bitswise.machine.World;
import io.github.bitswise.read.Inputs;
import io.github.bitswise.rulebook.RuleBook;
import io.github.bitswise.rulebook.WindowsBand;
import io.github.bitswise.scenario.Scenario;
import io.github.bitswise.simulation.Predict;
import io.github.bitswise.source.SourceText;
import io.github.bitswise.whatif.Comparisons;
import io.github.bitswise.whatif.Matrices;
import io.github.bitswise.whatif.Suggestions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Other owners, other versions, other configurations: comparisons of cases. */
class WhatIfTest {

  private static final RuleBook BOOK = RuleBook.onClassPath();
  private static final Predict PREDICT = new Predict(BOOK);
  private static final Matrices MATRICES = new Matrices(BOOK);
  private static final Suggestions SUGGESTIONS = new Suggestions(BOOK);
  private static final Comparisons COMPARISONS = new Comparisons(BOOK);

  private static final String LENT =
      """
      machine: { windows: Windows 10 1709, computer: PC01, domain: CONTOSO, wpad: none }
      accounts:
        'CONTOSO\\ann':
          session: interactive
          administrator: false
          ie-proxy: { server: "proxy:8080" }
      servers: { "http://files": { authentication: none, direct: false } }
      proxies: { "proxy:8080": { authentication: none } }
      jobs:
        - name: lent
          owner: LocalSystem
          files: [ { remote: "http://files/p.cab", local: 'C:\\p.cab' } ]
          helper-token: { account: 'CONTOSO\\ann', flags: [network] }
      """;

  private static final String MAPPED =
      """
      machine: { windows: Windows 11, computer: PC01, domain: CONTOSO, wpad: none }
      accounts:
        'CONTOSO\\ann': { session: interactive, drives: { "Z:": '\\\\nas\\drop' }, ie-proxy: none }
      servers:
        "http://files": { authentication: none }
        '\\\\nas\\drop': { allow: ['CONTOSO\\PC01$'] }
      jobs:
        - name: mapped
          owner: LocalSystem
          files: [ { remote: "http://files/p.cab", local: 'Z:\\p.cab' } ]
      """;

  private static Scenario scenario(String yaml) {
    var read = Inputs.read(new SourceText("a.bits.yaml", "bitswise: 1\n" + yaml));
    return read.scenario().orElseThrow(() -> new AssertionError(read.problems().toString()));
  }

  private static Prediction predict(Scenario scenario) {
    return PREDICT.predictions(List.of(scenario)).get(0);
  }

  private static Matrix.Row row(Matrix matrix, String owner) {
    return matrix.rows().stream()
        .filter(each -> each.owner().equals(owner))
        .findFirst()
        .orElseThrow();
  }

  private static List<Outcome> outcomes(Matrix.Row row) {
    return row.cells().stream().map(Prediction::outcome).toList();
  }

  @Test
  void a_matrix_shows_where_a_helper_token_works() {
    Matrix matrix = MATRICES.of(scenario(LENT), "lent");

    assertThat(matrix.versions())
        .containsExactly(
            "Windows XP to Windows Vista SP2",
            "Windows 7 to Windows 10 1511",
            "Windows 10 1607 to Windows 10 1803",
            "Windows 10 1809 and later");
    assertThat(matrix.own()).contains(2);
    assertThat(outcomes(row(matrix, "LocalSystem")))
        .containsExactly(Outcome.REFUSED, Outcome.WAITS, Outcome.WAITS, Outcome.COMPLETES);
    assertThat(outcomes(row(matrix, "LocalService")))
        .containsExactly(Outcome.REFUSED, Outcome.REFUSED, Outcome.WAITS, Outcome.COMPLETES);
  }

  @Test
  void a_matrix_names_the_behaviours_that_make_the_difference() {
    List<Matrix.Turn> turns = MATRICES.of(scenario(LENT), "lent").turns();

    assertThat(turns).hasSize(3);
    assertThat(turns.get(0).before()).contains("HLP-01");
    assertThat(turns.get(1).before()).contains("HLP-09");
    assertThat(turns.get(2).before()).contains("PRX-35");
    assertThat(turns.get(2).since()).contains("PRX-36");
  }

  @Test
  void a_matrix_has_every_kind_of_account_and_the_stated_owner_once() {
    Matrix matrix = MATRICES.of(scenario(LENT), "lent");

    for (AccountKind kind : AccountKind.values()) {
      assertThat(matrix.rows()).anyMatch(row -> row.kind().equals(kind.label()));
    }
    assertThat(matrix.rows()).filteredOn(Matrix.Row::stated).hasSize(1);
    assertThat(row(matrix, "CONTOSO\\ann").kind()).isEqualTo("user");
  }

  @Test
  void the_stated_owner_on_the_stated_version_is_predicted_as_ever() {
    for (Scenario each : Generated.scenarios(Scenarios.of(41).some(8))) {
      Prediction plain = predict(each);
      Matrix matrix = MATRICES.of(each, plain.job());
      matrix.rows().stream()
          .filter(Matrix.Row::stated)
          .forEach(
              row ->
                  matrix
                      .own()
                      .ifPresent(
                          own ->
                              assertThat(answer(row.cells().get(own)))
                                  .as(each.file())
                                  .isEqualTo(answer(plain))));
    }
  }

  /** Bands are read from conditions; every single release must then answer as its band does. */
  @Test
  void no_release_answers_otherwise_than_its_band() {
    List<String> files = new ArrayList<>(List.of(LENT, MAPPED));
    for (Scenario each : scenarios(files)) {
      for (WindowsBand band : BOOK.windowsReleases()) {
        List<WindowsVersion> releases = WindowsReleases.all().stream().filter(band::holds).toList();
        assertThat(releases).startsWith(band.first());
        assertThat(releases.stream().map(release -> answer(on(each, release))).distinct())
            .as(band.label())
            .hasSize(1);
      }
    }
  }

  @Test
  void every_release_is_in_one_band() {
    for (WindowsVersion release : WindowsReleases.all()) {
      assertThat(BOOK.windowsReleases()).filteredOn(band -> band.holds(release)).hasSize(1);
    }
  }

  private static List<Scenario> scenarios(List<String> files) {
    List<Scenario> scenarios = new ArrayList<>();
    files.forEach(each -> scenarios.add(scenario(each)));
    scenarios.addAll(Generated.scenarios(Scenarios.of(43).some(2)));
    return scenarios;
  }

  private static Prediction on(Scenario scenario, WindowsVersion release) {
    String yaml = "windows: \"" + release.name() + "\"";
    var machine =
        Inputs.read(new SourceText("m", "bitswise: 1\nmachine: { " + yaml + " }\njobs: []\n"));
    var version = machine.scenario().orElseThrow().machine().windows();
    var world = scenario.world();
    return predict(
        scenario.in(
            new World(
                world.machine().on(version), world.accounts(), world.servers(), world.proxies())));
  }

  private static List<Object> answer(Prediction each) {
    return List.of(
        each.outcome(),
        each.state(),
        each.error(),
        each.waitsFor(),
        each.proxy().used(),
        each.identities().stream().map(IdentityUse::as).toList());
  }

  private static List<Suggestion> suggestions(String yaml) {
    Scenario scenario = scenario(yaml);
    return SUGGESTIONS.of(scenario, predict(scenario));
  }

  @Test
  void suggests_the_path_behind_a_mapped_letter() {
    Suggestion best = suggestions(MAPPED).get(0);

    assertThat(best.changes()).containsExactly("`\\\\nas\\drop\\p.cab` instead of the letter `Z:`");
    assertThat(best.on()).containsExactly(new Suggestion.Elsewhere("", Outcome.COMPLETES));
  }

  @Test
  void suggests_a_proxy_of_the_job_where_the_helper_s_is_not_read() {
    assertThat(suggestions(LENT))
        .first()
        .satisfies(
            best -> {
              assertThat(best.changes())
                  .containsExactly("proxy usage `override` with `proxy:8080`");
              assertThat(best.on())
                  .containsExactly(
                      new Suggestion.Elsewhere("Windows XP to Windows Vista SP2", Outcome.REFUSED),
                      new Suggestion.Elsewhere("Windows 7 and later", Outcome.COMPLETES));
            });
  }

  @Test
  void suggests_a_helper_token_with_no_more_flags_than_it_takes() {
    String refused = MAPPED.replace("CONTOSO\\PC01$", "CONTOSO\\ann");

    assertThat(suggestions(refused))
        .extracting(Suggestion::changes)
        .contains(List.of("a helper token of `CONTOSO\\ann` with `local-file`"))
        .noneMatch(changes -> changes.toString().contains("local-file, network"));
  }

  @Test
  void suggests_another_owner_where_nobody_is_logged_on() {
    String loggedOff =
        MAPPED
            .replace("session: interactive", "session: none")
            .replace("owner: LocalSystem", "owner: 'CONTOSO\\ann'")
            .replace("Z:\\p.cab", "C:\\p.cab");

    assertThat(suggestions(loggedOff))
        .extracting(Suggestion::changes)
        .contains(List.of("`LocalSystem` as owner"));
  }

  @Test
  void suggests_two_changes_only_where_none_alone_is_enough() {
    String asks =
        LENT.replace(
            "\"proxy:8080\": { authentication: none }",
            "\"proxy:8080\": { authentication: [ntlm], allow: ['CONTOSO\\ann'] }");
    List<Suggestion> suggestions = suggestions(asks);

    assertThat(suggestions).isNotEmpty().allMatch(each -> each.changes().size() == 2);
    assertThat(suggestions(LENT)).allMatch(each -> each.changes().size() == 1);
  }

  @Test
  void suggests_nothing_for_what_completes_or_is_open() {
    assertThat(suggestions(LENT.replace("1709", "1809"))).isEmpty();
    assertThat(suggestions(LENT.replace("authentication: none, direct: false", "direct: false")))
        .isEmpty();
  }

  @Test
  void what_is_suggested_completes() {
    for (Scenario each : Generated.scenarios(Scenarios.of(47).some(8))) {
      assertThat(SUGGESTIONS.of(each, predict(each)))
          .allMatch(one -> one.completes().outcome() == Outcome.COMPLETES)
          .allMatch(one -> !one.on().isEmpty());
    }
  }

  private static Comparison compare(String before, String now) {
    return COMPARISONS.of(List.of(scenario(before)), List.of(scenario(now))).get(0);
  }

  @Test
  void a_configuration_is_equivalent_to_itself() {
    List<Scenario> scenarios = Generated.scenarios(Scenarios.of(53).some(10));
    for (Scenario each : scenarios) {
      assertThat(COMPARISONS.of(List.of(each), List.of(each)))
          .as(each.file())
          .allMatch(one -> one.verdict() == Verdict.EQUIVALENT && !one.worse())
          .allMatch(one -> one.changes().isEmpty() && one.cases().isEmpty());
    }
  }

  @Test
  void what_is_worse_one_way_is_better_the_other_way() {
    Map<Verdict, Verdict> turned =
        Map.of(Verdict.WORSE, Verdict.BETTER, Verdict.BETTER, Verdict.WORSE);
    List<Scenario> scenarios = Generated.scenarios(Scenarios.of(59).some(6));
    for (int i = 1; i < scenarios.size(); i++) {
      List<Scenario> one = List.of(scenarios.get(i - 1));
      List<Scenario> other = List.of(scenarios.get(i));
      if (one.get(0).jobs().size() == 1 && other.get(0).jobs().size() == 1) {
        Verdict there = COMPARISONS.of(one, other).get(0).verdict();
        Verdict back = COMPARISONS.of(other, one).get(0).verdict();
        assertThat(back).isEqualTo(turned.getOrDefault(there, there));
      }
    }
  }

  @Test
  void tells_what_fails_now() {
    Comparison comparison = compare(MAPPED.replace("Z:\\", "C:\\"), MAPPED);

    assertThat(comparison.verdict()).isEqualTo(Verdict.WORSE);
    assertThat(comparison.worse()).isTrue();
    assertThat(comparison.changes().get(0).part()).isEqualTo("outcome");
    assertThat(comparison.changes().get(0).before()).isEqualTo("completes");
    assertThat(comparison.changes().get(0).now()).isEqualTo("fails with ERROR_PATH_NOT_FOUND");
    assertThat(comparison.changes().get(0).because()).contains("DRV-01");
  }

  @Test
  void tells_another_identity_though_both_complete() {
    String asks =
        MAPPED
            .replace("Z:\\", "C:\\")
            .replace(
                "authentication: none",
                "authentication: [negotiate], allow: ['CONTOSO\\PC01$', 'CONTOSO\\ann']");
    String implicit =
        asks.replace(
            "owner: LocalSystem\n",
            "owner: LocalSystem\n    credentials: [ { target: server, scheme: negotiate } ]\n");
    String lent =
        implicit.replace(
            "owner: LocalSystem\n",
            "owner: LocalSystem\n    helper-token: { account: 'CONTOSO\\ann', flags: [network] }\n");
    Comparison comparison = compare(implicit, lent);

    assertThat(comparison.verdict()).isEqualTo(Verdict.INCOMPARABLE);
    assertThat(comparison.worse()).isFalse();
    assertThat(comparison.changes())
        .anySatisfy(
            change -> {
              assertThat(change.part()).isEqualTo("server http://files");
              assertThat(change.before()).isEqualTo("CONTOSO\\PC01$");
              assertThat(change.now()).isEqualTo("CONTOSO\\ann");
            });
  }

  @Test
  void is_worse_where_one_case_is_and_the_others_are_as_before() {
    String unsaid = MAPPED.replace("Z:\\", "C:\\").replace("windows: Windows 11, ", "");
    String lent =
        unsaid.replace(
            "owner: LocalSystem\n",
            "owner: LocalSystem\n    helper-token: { account: 'CONTOSO\\ann', flags: [local-file] }\n");
    Comparison comparison = compare(unsaid, lent);

    assertThat(comparison.now().orElseThrow().missing())
        .anyMatch(each -> each.fact().equals("machine.windows"));
    assertThat(comparison.cases()).isNotEmpty();
    assertThat(comparison.cases().get(0).verdict()).isEqualTo(Verdict.WORSE);
    assertThat(comparison.cases().get(0).where())
        .anyMatch(each -> each.startsWith("machine.windows"));
  }

  @Test
  void nobody_can_tell_where_only_one_side_turns_on_what_is_not_said() {
    String certain = MAPPED.replace("Z:\\", "C:\\");
    String open = certain.replace("authentication: none", "ranges: true");
    Comparison comparison = compare(certain, open);

    assertThat(comparison.verdict()).isEqualTo(Verdict.UNKNOWN);
    assertThat(comparison.worse()).isFalse();
    assertThat(comparison.cases()).isNotEmpty();
  }

  @Test
  void tells_jobs_that_came_and_went() {
    String two =
        MAPPED
            + """
              - name: other
                owner: LocalSystem
                files: [ { remote: "http://files/q.cab", local: 'C:\\\\q.cab' } ]
            """;
    List<Comparison> more = COMPARISONS.of(List.of(scenario(MAPPED)), List.of(scenario(two)));
    List<Comparison> less = COMPARISONS.of(List.of(scenario(two)), List.of(scenario(MAPPED)));

    assertThat(more)
        .extracting(Comparison::verdict)
        .containsExactly(Verdict.EQUIVALENT, Verdict.ADDED);
    assertThat(less)
        .extracting(Comparison::verdict)
        .containsExactly(Verdict.EQUIVALENT, Verdict.REMOVED);
    assertThat(less.get(1).job()).isEqualTo("other");
  }

  @Test
  void a_single_job_is_the_same_job_under_another_name() {
    String renamed = MAPPED.replace("name: mapped", "name: renamed");

    assertThat(compare(MAPPED, renamed).verdict()).isEqualTo(Verdict.EQUIVALENT);
  }
}
