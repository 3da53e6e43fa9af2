package io.github.bitswise.docs;

import io.github.bitswise.hresult.HResult;
import io.github.bitswise.hresult.HResults;
import io.github.bitswise.report.BehaviourTrace;
import io.github.bitswise.report.LeftOut;
import io.github.bitswise.report.OpenQuestion;
import io.github.bitswise.report.OpenQuestions;
import io.github.bitswise.report.RaisedBy;
import io.github.bitswise.report.RulePages;
import io.github.bitswise.report.TestedBy;
import io.github.bitswise.report.Traces;
import io.github.bitswise.rulebook.Catalogue;
import io.github.bitswise.rulebook.RuleDescription;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * All that the generated pages tell.
 *
 * @param catalogue what the rules say of themselves
 * @param pages the pages beside the rules, by the behaviours that name them
 * @param places where those pages lie, from the top of the project
 * @param areas the behaviours of the catalogue with their areas, in its order
 * @param tested the scenarios by what they speak of
 * @param raised the errors that rules predict
 * @param behaviours what becomes of each behaviour
 */
public record Book(
    Catalogue catalogue,
    Map<String, String> pages,
    Map<String, String> places,
    Map<String, String> areas,
    List<TestedBy> tested,
    List<RaisedBy> raised,
    List<BehaviourTrace> behaviours) {

  private static final String AREAS =
      "rules/src/test/resources/io/github/bitswise/rules/behaviours.tsv";

  /** What the files below this folder say, and the rules on the class path. */
  public static Book read(Path root, Catalogue catalogue, List<LeftOut> leftOut) {
    Map<String, String> pages = new TreeMap<>();
    Map<String, String> places = new TreeMap<>();
    RulePages beside = new RulePages(Book.class.getClassLoader());
    for (RuleDescription rule : catalogue.rules()) {
      beside
          .page(rule)
          .ifPresent(
              page -> {
                pages.put(rule.leading(), page);
                places.put(rule.leading(), place(root, beside.resource(rule)));
              });
    }
    Map<String, String> areas = areas(root);
    Map<String, HResult> errors = errors();
    Set<String> ids = new HashSet<>(areas.keySet());
    OpenQuestions.all().stream().map(OpenQuestion::id).forEach(ids::add);
    List<TestedBy> tested =
        FeatureFiles.read(
            root,
            word ->
                ids.contains(word)
                    ? Optional.of(word)
                    : Optional.ofNullable(errors.get(word)).map(HResult::name));
    List<RaisedBy> raised = RuleSources.errors(root, errors);
    List<BehaviourTrace> behaviours =
        BehaviourTrace.all(catalogue, leftOut, new Traces(tested, raised));
    return new Book(catalogue, pages, places, areas, tested, raised, behaviours);
  }

  Traces traces() {
    return new Traces(tested, raised);
  }

  /** The rules that a behaviour names, by it. */
  Map<String, List<RuleDescription>> rules() {
    Map<String, List<RuleDescription>> rules = new TreeMap<>();
    for (RuleDescription rule : catalogue.rules()) {
      rules.computeIfAbsent(rule.leading(), id -> new ArrayList<>()).add(rule);
    }
    return rules;
  }

  /** The scenarios by their files, in the order of the files. */
  static Map<String, List<String>> byFeature(List<TestedBy> scenarios) {
    Map<String, List<String>> names = new TreeMap<>();
    for (TestedBy each : scenarios) {
      List<String> inFile = names.computeIfAbsent(each.feature(), file -> new ArrayList<>());
      if (!inFile.contains(each.scenario())) {
        inFile.add(each.scenario());
      }
    }
    return names;
  }

  /** Where a resource lies; what is no rule about BITS is not among the rules. */
  private static String place(Path root, String resource) {
    String rules = "rules/src/main/resources/" + resource;
    return Files.exists(root.resolve(rules)) ? rules : "engine/src/main/resources/" + resource;
  }

  private static Map<String, HResult> errors() {
    Map<String, HResult> errors = new TreeMap<>();
    for (HResult each : HResults.all()) {
      errors.put(each.code(), each);
      errors.put(each.name(), each);
      each.otherNames().forEach(name -> errors.put(name, each));
    }
    return errors;
  }

  private static Map<String, String> areas(Path root) {
    try {
      Map<String, String> areas = new LinkedHashMap<>();
      for (String line : Files.readAllLines(root.resolve(AREAS))) {
        if (!line.startsWith("#")) {
          String[] cells = line.split("\t", 2);
          areas.put(cells[0], cells[1]);
        }
      }
      return areas;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
