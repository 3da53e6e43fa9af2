package io.github.bitswise.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bitswise.rulebook.RuleBook;
import io.github.bitswise.rulebook.RuleDescription;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Holds what the rules say of themselves against the catalogue of behaviours. */
class CatalogueTest {
  private static final String FOLDER = "/io/github/bitswise/rules/";
  private static final Pattern BEHAVIOUR = Pattern.compile("[A-Z]{3,4}-\\d\\d");
  private static final String KEBAB = "[a-z0-9]+(-[a-z0-9]+)*";

  /** What this release promises: single behaviours and ranges of them. */
  private static final List<String> PROMISED =
      List.of(
          "ACC-01..35, ACC-37..40",
          "HLP-01..44",
          "CRD-01..09, CRD-11..57",
          "DRV-01..38",
          "PRX-01..33, PRX-35..48, PRX-50..56",
          "LIF-05, LIF-08..12, LIF-18, LIF-21, NET-02",
          "FIL-02..05, FIL-08, FIL-10, FIL-41..42",
          "NTF-01..03, NTF-05, NTF-07..10, NTF-12",
          "TOOL-22..35",
          "USE-01..06, USE-12, USE-14, USE-17, USE-18, USE-27..29");

  private static List<RuleDescription> rules = List.of();
  private static Map<String, String> behaviours = Map.of();
  private static Map<String, String> leftOut = Map.of();

  @BeforeAll
  static void read_the_catalogue() throws IOException {
    rules = RuleBook.onClassPath().catalogue().rules();
    behaviours = table("behaviours.tsv");
    leftOut = table("left-out.tsv");
  }

  @Test
  void rules_are_found() {
    assertThat(rules).isNotEmpty();
    assertThat(behaviours).hasSizeGreaterThan(400);
  }

  @Test
  void every_id_is_a_behaviour_and_for_a_derivation_a_name_under_it() {
    SoftAssertions soft = new SoftAssertions();
    for (RuleDescription rule : rules) {
      String pattern = BEHAVIOUR.pattern() + (rule.finding() ? "" : "/" + KEBAB);
      soft.assertThat(rule.id()).as("id of a rule").matches(pattern);
      soft.assertThat(behaviours).as("behaviour of %s", rule.id()).containsKey(rule.leading());
    }
    soft.assertAll();
  }

  @Test
  void every_rule_has_a_name_behaviours_and_sources() {
    SoftAssertions soft = new SoftAssertions();
    for (RuleDescription rule : rules) {
      soft.assertThat(rule.name()).as("name of %s", rule.id()).matches(KEBAB);
      soft.assertThat(rule.behaviours()).as("behaviours of %s", rule.id()).isNotEmpty();
      soft.assertThat(rule.sources()).as("sources of %s", rule.id()).isNotEmpty();
    }
    soft.assertAll();
  }

  @Test
  void no_two_ids_share_a_name_and_no_id_has_two() {
    Map<String, Set<String>> idsOfName = new TreeMap<>();
    Map<String, Set<String>> namesOfId = new TreeMap<>();
    for (RuleDescription rule : rules) {
      idsOfName.computeIfAbsent(rule.name(), name -> new TreeSet<>()).add(rule.id());
      namesOfId.computeIfAbsent(rule.id(), id -> new TreeSet<>()).add(rule.name());
    }

    idsOfName.values().removeIf(ids -> ids.size() == 1);
    namesOfId.values().removeIf(names -> names.size() == 1);
    assertThat(idsOfName).isEmpty();
    assertThat(namesOfId).isEmpty();
  }

  @Test
  void every_finding_is_named_by_its_leading_behaviour() {
    assertThat(rules)
        .filteredOn(RuleDescription::finding)
        .isNotEmpty()
        .allSatisfy(rule -> assertThat(rule.behaviours().get(0)).isEqualTo(rule.id()));
  }

  @Test
  void every_behaviour_named_is_known() {
    SoftAssertions soft = new SoftAssertions();
    for (RuleDescription rule : rules) {
      soft.assertThat(behaviours.keySet()).as(rule.id()).containsAll(rule.behaviours());
    }
    soft.assertAll();
  }

  @Test
  void every_promised_behaviour_is_covered() {
    assertThat(covered()).containsAll(promised());
  }

  @Test
  void every_behaviour_is_covered_or_left_out_with_a_reason() {
    Set<String> rest = new TreeSet<>(behaviours.keySet());
    rest.removeAll(covered());

    assertThat(leftOut.keySet()).containsExactlyInAnyOrderElementsOf(rest);
    assertThat(leftOut.values()).allSatisfy(reason -> assertThat(reason).isNotBlank());
  }

  /** The behaviours that rules rest on, and those under which they are named. */
  private static Set<String> covered() {
    Set<String> covered = new TreeSet<>();
    for (RuleDescription rule : rules) {
      covered.add(rule.leading());
      covered.addAll(rule.behaviours());
    }
    return covered;
  }

  private static List<String> promised() {
    List<String> promised = new ArrayList<>();
    Pattern range = Pattern.compile("([A-Z]{3,4})-(\\d\\d)(?:\\.\\.(\\d\\d))?");
    for (String line : PROMISED) {
      Matcher each = range.matcher(line);
      while (each.find()) {
        int first = Integer.parseInt(each.group(2));
        int last = each.group(3) == null ? first : Integer.parseInt(each.group(3));
        for (int number = first; number <= last; number++) {
          promised.add("%s-%02d".formatted(each.group(1), number));
        }
      }
    }
    return promised;
  }

  /** Two columns with a tab between them; an id stands only once. */
  private static Map<String, String> table(String name) throws IOException {
    Map<String, String> table = new LinkedHashMap<>();
    try (InputStream in = CatalogueTest.class.getResourceAsStream(FOLDER + name)) {
      String text =
          new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
      for (String line : text.lines().filter(each -> !each.startsWith("#")).toList()) {
        String[] columns = line.split("\t", 2);
        assertThat(columns).as("columns in %s: %s", name, line).hasSize(2);
        assertThat(table.put(columns[0], columns[1])).as("%s twice in %s", line, name).isNull();
      }
    }
    return table;
  }
}
