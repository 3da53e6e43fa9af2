package io.github.bitswise.docs;

import io.cucumber.gherkin.GherkinParser;
import io.cucumber.messages.types.Envelope;
import io.cucumber.messages.types.Examples;
import io.cucumber.messages.types.Feature;
import io.cucumber.messages.types.FeatureChild;
import io.cucumber.messages.types.GherkinDocument;
import io.cucumber.messages.types.Rule;
import io.cucumber.messages.types.RuleChild;
import io.cucumber.messages.types.Scenario;
import io.cucumber.messages.types.Step;
import io.cucumber.messages.types.TableCell;
import io.cucumber.messages.types.TableRow;
import io.cucumber.messages.types.Tag;
import io.github.bitswise.report.TestedBy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The scenarios of the acceptance suite: what each says it is about, in its tags, its names, its
 * steps and the cells of its examples.
 */
final class FeatureFiles {
  static final String FOLDER = "features/src/test/resources/features/";

  private static final Pattern WORD = Pattern.compile("\\b[A-Z]{3,4}-\\d\\d\\b|\\b\\w+\\b");

  private final Function<String, Optional<String>> ids;
  private final List<TestedBy> found = new ArrayList<>();

  private FeatureFiles(Function<String, Optional<String>> ids) {
    this.ids = ids;
  }

  /**
   * Sorted by id, then by file; a scenario outline counts once.
   *
   * @param ids the id that a word stands for, if it is one
   */
  static List<TestedBy> read(Path root, Function<String, Optional<String>> ids) {
    Path folder = root.resolve(FOLDER);
    FeatureFiles files = new FeatureFiles(ids);
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(each -> each.toString().endsWith(".feature")).toList()) {
        files.read(file, folder.relativize(file).toString().replace('\\', '/'));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    files.found.sort(Comparator.comparing(TestedBy::id).thenComparing(TestedBy::feature));
    return List.copyOf(files.found);
  }

  private void read(Path file, String name) throws IOException {
    GherkinParser.builder()
        .includeSource(false)
        .includePickles(false)
        .build()
        .parse(file)
        .map(Envelope::getGherkinDocument)
        .flatMap(Optional::stream)
        .map(GherkinDocument::getFeature)
        .flatMap(Optional::stream)
        .forEach(feature -> feature(feature, name));
  }

  private void feature(Feature feature, String file) {
    List<String> above = tags(feature.getTags());
    for (FeatureChild child : feature.getChildren()) {
      child.getScenario().ifPresent(scenario -> scenario(scenario, above, file));
      child.getRule().ifPresent(rule -> rule(rule, above, file));
    }
  }

  private void rule(Rule rule, List<String> above, String file) {
    List<String> texts = new ArrayList<>(above);
    texts.add(rule.getName());
    texts.addAll(tags(rule.getTags()));
    for (RuleChild child : rule.getChildren()) {
      child.getScenario().ifPresent(scenario -> scenario(scenario, texts, file));
    }
  }

  private void scenario(Scenario scenario, List<String> above, String file) {
    List<String> texts = new ArrayList<>(above);
    texts.add(scenario.getName());
    texts.addAll(tags(scenario.getTags()));
    scenario.getSteps().stream().map(Step::getText).forEach(texts::add);
    for (Examples examples : scenario.getExamples()) {
      texts.add(examples.getName());
      texts.addAll(tags(examples.getTags()));
      examples.getTableBody().stream()
          .map(TableRow::getCells)
          .flatMap(List::stream)
          .map(TableCell::getValue)
          .forEach(texts::add);
    }
    Set<String> about = new TreeSet<>();
    for (String text : texts) {
      Matcher word = WORD.matcher(text);
      while (word.find()) {
        ids.apply(word.group()).ifPresent(about::add);
      }
    }
    about.forEach(id -> found.add(new TestedBy(id, file, scenario.getName())));
  }

  private static List<String> tags(List<Tag> tags) {
    return tags.stream().map(Tag::getName).toList();
  }
}
