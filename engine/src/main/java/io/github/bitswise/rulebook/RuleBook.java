package io.github.bitswise.rulebook;

import io.github.bitswise.answer.Basis;
import io.github.bitswise.answer.Severity;
import io.github.bitswise.answer.Way;
import io.github.bitswise.job.JobState;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.modelcompiler.KieBaseBuilder;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;

/** All rule models on the class path. */
public final class RuleBook {

  private final List<Model> models;
  private final Catalogue catalogue;
  private final Map<String, RuleDescription> byRuleName = new HashMap<>();
  private @Nullable KieBase base;
  private @Nullable List<Integer> windowsBands;
  private @Nullable List<WindowsBand> releases;
  private @Nullable Set<String> versioned;

  private RuleBook(List<Model> models) {
    this.models = models;
    List<RuleDescription> rules = new ArrayList<>();
    for (Model model : models) {
      for (Rule rule : model.getRules()) {
        RuleDescription description = describe(rule);
        rules.add(description);
        byRuleName.put(rule.getName(), description);
      }
    }
    rules.sort(Comparator.comparing(RuleDescription::id));
    catalogue = new Catalogue(List.copyOf(rules));
  }

  /**
   * The rule book made of every {@code META-INF/kie/*}{@code /*}{@code /drools-model} on the class
   * path.
   */
  public static RuleBook onClassPath() {
    return new RuleBook(RuleModels.on(RuleBook.class.getClassLoader()));
  }

  /** What the rules say of themselves. */
  public Catalogue catalogue() {
    return catalogue;
  }

  /** A working memory for a batch of cases. */
  public Deduction deduction() {
    return new Deduction(base().newKieSession(), byRuleName);
  }

  /** The lowest build of each band of Windows versions that rules tell apart, ascending. */
  public synchronized List<Integer> windowsBands() {
    if (windowsBands == null) {
      windowsBands = VersionBands.in(models);
    }
    return windowsBands;
  }

  /** The leading behaviours of the rules that turn on the version. */
  public synchronized Set<String> versioned() {
    if (versioned == null) {
      versioned = versionedRules();
    }
    return versioned;
  }

  private Set<String> versionedRules() {
    Set<String> ids = new HashSet<>();
    for (Model model : models) {
      for (Rule rule : model.getRules()) {
        if (VersionBands.asked(rule.getView())) {
          ids.add(Objects.requireNonNull(byRuleName.get(rule.getName())).leading());
        }
      }
    }
    return ids;
  }

  /** The bands of released versions of Windows that rules tell apart, oldest first. */
  public synchronized List<WindowsBand> windowsReleases() {
    if (releases == null) {
      releases = VersionBands.released(models);
    }
    return releases;
  }

  private synchronized KieBase base() {
    if (base == null) {
      base =
          KieBaseBuilder.createKieBaseFromModel(
              models, RuleBaseFactory.newKnowledgeBaseConfiguration());
    }
    return base;
  }

  private static RuleDescription describe(Rule rule) {
    String id = text(rule, "Id").orElse(rule.getName());
    String leading = id.contains("/") ? id.substring(0, id.indexOf('/')) : id;
    List<String> behaviours = list(rule, "Behaviours");
    return new RuleDescription(
        id,
        text(rule, "Name").orElse(id.substring(id.indexOf('/') + 1)),
        rule.getPackage().substring(rule.getPackage().lastIndexOf('.') + 1),
        text(rule, "Severity").map(name -> Severity.valueOf(name.toUpperCase(Locale.ROOT))),
        behaviours.isEmpty() ? List.of(leading) : behaviours,
        list(rule, "Source"),
        text(rule, "Basis")
            .map(name -> Basis.valueOf(name.toUpperCase(Locale.ROOT)))
            .orElse(Basis.DOCUMENTED),
        ways(id, list(rule, "From"), list(rule, "To")),
        text(rule, "Fix")
            .map(name -> Fixable.valueOf(name.toUpperCase(Locale.ROOT)))
            .orElse(Fixable.NO));
  }

  private static List<Way> ways(String id, List<String> from, List<String> to) {
    List<Way> ways = new ArrayList<>();
    for (String start : from) {
      for (String end : to) {
        ways.add(new Way(JobState.valueOf(start), JobState.valueOf(end), id));
      }
    }
    return List.copyOf(ways);
  }

  private static Optional<String> text(Rule rule, String key) {
    return Optional.ofNullable(rule.getMetaData(key)).map(Object::toString);
  }

  private static List<String> list(Rule rule, String key) {
    return text(rule, key)
        .map(all -> Arrays.stream(all.split(",")).map(String::strip).toList())
        .orElse(List.of());
  }
}
