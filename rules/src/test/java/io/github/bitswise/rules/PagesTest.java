package io.github.bitswise.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bitswise.answer.Finding;
import io.github.bitswise.answer.Prediction;
import io.github.bitswise.read.Inputs;
import io.github.bitswise.read.ReadResult;
import io.github.bitswise.rulebook.Check;
import io.github.bitswise.rulebook.RuleBook;
import io.github.bitswise.rulebook.RuleDescription;
import io.github.bitswise.scenario.Scenario;
import io.github.bitswise.simulation.Predict;
import io.github.bitswise.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds what the rules' pages show against what the rules do. */
class PagesTest {
  private static final Path FOLDER = Path.of("src/main/resources/io/github/bitswise/rules");
  private static final List<String> WITH_SCENARIOS = List.of("Wrong", "Right", "Example");
  private static final Map<String, String> TOPICS =
      Map.ofEntries(
          Map.entry("ACC", "accounts"),
          Map.entry("HLP", "helpertokens"),
          Map.entry("CRD", "credentials"),
          Map.entry("DRV", "drives"),
          Map.entry("PRX", "proxies"),
          Map.entry("LIF", "lifecycle"),
          Map.entry("NET", "network"),
          Map.entry("POL", "policies"),
          Map.entry("FIL", "files"),
          Map.entry("NTF", "notifications"),
          Map.entry("TOOL", "tools"),
          Map.entry("VER", "versions"),
          Map.entry("USE", "tools"));

  private static final Map<String, List<RuleDescription>> RULES = new TreeMap<>();
  private static final Map<String, Page> PAGES = new TreeMap<>();
  private static final Map<String, ReadResult> SCENARIOS = new LinkedHashMap<>();
  private static final Map<String, ReadResult> SCRIPTS = new LinkedHashMap<>();
  private static List<Finding> findings = List.of();
  private static List<Prediction> predictions = List.of();

  /** All scenarios of all pages are checked together, since loading the rules takes the time. */
  @BeforeAll
  static void check_and_predict_all_scenarios() throws IOException {
    RuleBook book = RuleBook.onClassPath();
    for (RuleDescription rule : book.catalogue().rules()) {
      RULES.computeIfAbsent(rule.leading(), id -> new ArrayList<>()).add(rule);
    }
    for (Path file : files()) {
      Page page = Page.read(file);
      PAGES.put(page.id(), page);
      for (String section : WITH_SCENARIOS) {
        names(page, section)
            .forEach((name, text) -> SCENARIOS.put(name, Inputs.read(new SourceText(name, text))));
        scripts(page, section)
            .forEach((name, text) -> SCRIPTS.put(name, Inputs.read(new SourceText(name, text))));
      }
    }
    List<Scenario> all =
        Stream.concat(SCENARIOS.values().stream(), SCRIPTS.values().stream())
            .map(ReadResult::scenario)
            .flatMap(java.util.Optional::stream)
            .toList();
    findings = new Check(book).findings(all);
    predictions =
        new Predict(book)
            .predictions(
                SCENARIOS.values().stream()
                    .map(ReadResult::scenario)
                    .flatMap(java.util.Optional::stream)
                    .toList());
  }

  @TestFactory
  Stream<DynamicTest> every_rule_has_a_page_that_holds() {
    return RULES.keySet().stream().map(id -> DynamicTest.dynamicTest(id, () -> holds(id)));
  }

  @Test
  void every_page_is_the_one_page_of_a_rule_in_the_topic_of_its_area() throws IOException {
    List<String> expected =
        PAGES.keySet().stream()
            .filter(RULES::containsKey)
            .map(id -> TOPICS.get(id.substring(0, id.indexOf('-'))) + "/" + id + ".md")
            .toList();

    assertThat(files().stream().map(file -> FOLDER.relativize(file).toString().replace('\\', '/')))
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  private static void holds(String id) {
    List<RuleDescription> rules = RULES.get(id);
    Page page = PAGES.get(id);
    assertThat(page).as("the page of %s", id).isNotNull();
    SoftAssertions soft = new SoftAssertions();
    soft.assertThat(page.title()).as("title of %s", id).startsWith(id + ": ");
    soft.assertThat(page.section("Why").lines()).as("why of %s", id).isNotEmpty();
    soft.assertThat(page.sources()).as("sources of %s", id).containsAll(sources(rules));
    for (String section : needed(rules)) {
      soft.assertThat(page.section(section).in("yaml"))
          .as("scenarios of %s under %s", id, section)
          .isNotEmpty();
    }
    scenarios(page, "Wrong", soft)
        .forEach(name -> soft.assertThat(found(name)).as("findings in %s", name).contains(id));
    scenarios(page, "Right", soft)
        .forEach(
            name -> soft.assertThat(found(name)).as("findings in %s", name).doesNotContain(id));
    scenarios(page, "Example", soft).forEach(name -> meets(name, soft));
    scripts(page, "Right")
        .keySet()
        .forEach(
            name -> soft.assertThat(found(name)).as("findings in %s", name).doesNotContain(id));
    for (String section : WITH_SCENARIOS) {
      for (String name : scripts(page, section).keySet()) {
        soft.assertThat(found(name)).as("findings in %s", name).allMatch(rule -> known(rule, id));
      }
    }
    soft.assertAll();
  }

  /** A page of findings shows how they come and go, one of derivations what they lead to. */
  private static List<String> needed(List<RuleDescription> rules) {
    return rules.stream().anyMatch(RuleDescription::finding)
        ? List.of("Wrong", "Right")
        : List.of("Example");
  }

  private static Set<String> sources(List<RuleDescription> rules) {
    return rules.stream()
        .flatMap(rule -> rule.sources().stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The names of those scenarios of a section that can be read. */
  private static List<String> scenarios(Page page, String section, SoftAssertions soft) {
    List<String> readable = new ArrayList<>();
    for (String name : names(page, section).keySet()) {
      ReadResult read = SCENARIOS.get(name);
      soft.assertThat(read.problems()).as("problems of %s", name).isEmpty();
      if (read.scenario().isPresent()) {
        Scenario scenario = read.scenario().get();
        soft.assertThat(scenario.jobs().isEmpty() && scenario.commands().isEmpty())
            .as("whether %s says nothing", name)
            .isFalse();
        readable.add(name);
      }
    }
    return readable;
  }

  private static void meets(String name, SoftAssertions soft) {
    Scenario scenario = SCENARIOS.get(name).scenario().orElseThrow();
    soft.assertThat(scenario.expectations()).as("expectations of %s", name).isNotEmpty();
    soft.assertThat(Predict.unmet(scenario, predictions)).as("unmet in %s", name).isEmpty();
  }

  private static Set<String> found(String name) {
    return findings.stream()
        .filter(finding -> finding.at().file().equals(name))
        // A script does not say which Windows it is for: what holds on some alone is no fault of
        // it.
        .filter(finding -> finding.holdsOn().isEmpty() || SCENARIOS.containsKey(name))
        .map(Finding::rule)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Map<String, String> names(Page page, String section) {
    Map<String, String> names = new LinkedHashMap<>();
    for (String text : page.section(section).in("yaml")) {
      names.put(page.id() + ".md " + section + " " + (names.size() + 1), text);
    }
    return names;
  }

  /** Whether the tool takes the commands, but where the page is about those that it does not. */
  private static boolean known(String rule, String page) {
    return !rule.equals("USE-01") && !rule.equals("USE-02") || rule.equals(page);
  }

  private static Map<String, String> scripts(Page page, String section) {
    Map<String, String> names = new LinkedHashMap<>();
    for (String text : page.section(section).in("bat")) {
      names.put(page.id() + ".md " + section + " " + (names.size() + 1) + ".cmd", text);
    }
    for (String text : page.section(section).in("powershell")) {
      names.put(page.id() + ".md " + section + " " + (names.size() + 1) + ".ps1", text);
    }
    return names;
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(FOLDER)) {
      return all.filter(file -> file.toString().endsWith(".md")).sorted().toList();
    }
  }
}
