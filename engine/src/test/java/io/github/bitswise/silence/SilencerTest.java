package io.github.bitswise.silence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bitswise.answer.Basis;
import io.github.bitswise.answer.Finding;
import io.github.bitswise.answer.Fix;
import io.github.bitswise.answer.Severity;
import io.github.bitswise.answer.Silenced;
import io.github.bitswise.context.Directives;
import io.github.bitswise.rulebook.Catalogue;
import io.github.bitswise.rulebook.RuleDescription;
import io.github.bitswise.source.Place;
import io.github.bitswise.source.SourceText;
import io.github.bitswise.tree.TreeReader;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SilencerTest {
  private static final Catalogue RULES =
      SilenceRules.with(
          new Catalogue(
              List.of(
                  rule("ACC-03/derives", Optional.empty()),
                  rule("DRV-01", Optional.of(Severity.ERROR)),
                  rule("PRX-03", Optional.of(Severity.WARNING)))));

  private static RuleDescription rule(String id, Optional<Severity> severity) {
    String name = "name-of-" + id.toLowerCase(java.util.Locale.ROOT);
    return new RuleDescription(
        id, name, "drives", severity, List.of(id), List.of("page"), Basis.DOCUMENTED);
  }

  private static Finding finding(String rule, int line) {
    return new Finding(
        rule,
        "name",
        Severity.ERROR,
        "found",
        new Place("a.yaml", line, 1, line, 2, line * 10, line * 10 + 1),
        "job",
        List.of(rule),
        List.of(),
        List.of(),
        Optional.empty(),
        List.of(),
        Basis.DOCUMENTED);
  }

  private static Directives comments(String yaml) {
    SourceText source = new SourceText("a.yaml", yaml);
    return Directives.of(TreeReader.read(source).comments(), source);
  }

  private static Silencing silence(Said said, Finding... findings) {
    return new Silencer(RULES, List.of(said)).silence(List.of(findings));
  }

  private static Silencing silence(String yaml, Finding... findings) {
    return silence(new Said("a.yaml", comments(yaml), List.of(), true), findings);
  }

  private static List<String> left(Silencing silencing) {
    return silencing.findings().stream()
        .map(each -> each.rule() + ":" + each.at().line() + ":" + each.at().column())
        .toList();
  }

  @Test
  void takes_out_what_is_silenced_and_keeps_the_reason() {
    Silencing left =
        silence(
            "# bitswise: ignore DRV-01 (why)\na: 1\nb: 2\n",
            finding("DRV-01", 2),
            finding("PRX-03", 2),
            finding("DRV-01", 3));

    assertThat(left(left)).containsExactly("PRX-03:2:1", "DRV-01:3:1");
    assertThat(left.silenced()).extracting(Silenced::reason).containsExactly("why");
    assertThat(left.silenced()).extracting(each -> each.by().line()).containsExactly(1);
  }

  @Test
  void one_silence_may_take_out_several_findings_by_the_name_of_their_rule() {
    Silencing left =
        silence(
            "# bitswise: ignore Name-Of-DRV-01, prx-03 (why)\na: 1\n",
            finding("DRV-01", 2),
            finding("DRV-01", 2),
            finding("PRX-03", 2));

    assertThat(left.findings()).isEmpty();
    assertThat(left.silenced()).hasSize(3);
  }

  @Test
  void tells_of_what_is_silenced_in_vain() {
    Silencing left =
        silence(
            "# bitswise: ignore DRV-01, PRX-03 (why)\na: 1\nb: 2 # bitswise: ignore ACC-03 (y)\nc: 3\n",
            finding("PRX-03", 2),
            finding("DRV-01", 4));

    assertThat(left(left)).containsExactly("SIL-01:1:20", "DRV-01:4:1", "SIL-01:3:25");
    assertThat(left.findings().get(0).message()).contains("`DRV-01` finds nothing on line 2");
    assertThat(left.findings().get(0).fix())
        .map(Fix::description)
        .hasValueSatisfying(
            fix ->
                assertThat(fix)
                    .contains("remove `DRV-01` from the comment", "`DRV-01` is found on line 4"));
    assertThat(left.findings().get(2).message()).contains("`ACC-03` only predicts");
    assertThat(left.findings())
        .filteredOn(each -> each.rule().startsWith("SIL"))
        .extracting(Finding::severity)
        .containsOnly(Severity.WARNING);
  }

  @Test
  void tells_of_rules_that_there_are_not_and_of_what_makes_no_sense() {
    Silencing left =
        silence(
            "# bitswise: ignore DRV-10, PRX-03 (why)\na: 1\n# bitswise: ingore\n",
            finding("PRX-03", 2));

    assertThat(left(left)).containsExactly("SIL-02:1:20", "SIL-02:3:3");
    assertThat(left.findings().get(0).message()).isEqualTo("there is no rule `DRV-10`");
    assertThat(left.findings().get(0).fix())
        .map(Fix::description)
        .hasValueSatisfying(fix -> assertThat(fix).startsWith("did you mean `DRV-01`?"));
  }

  @Test
  void says_nothing_of_silences_where_not_all_was_understood() {
    Directives comments = comments("# bitswise: ignore DRV-01 (why)\na: 1\n# bitswise: x\n");

    assertThat(left(silence(new Said("a.yaml", comments.inPart(), List.of(), true))))
        .containsExactly("SIL-02:3:3");
    assertThat(left(silence(new Said("a.yaml", comments, List.of(), false)))).isEmpty();
  }

  @Test
  void leaves_other_files_alone() {
    Said other =
        new Said("b.yaml", comments("# bitswise: ignore DRV-01 (why)\na: 1\n"), List.of(), false);

    assertThat(left(silence(other, finding("DRV-01", 2)))).containsExactly("DRV-01:2:1");
  }
}
