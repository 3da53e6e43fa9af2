package io.github.bitswise.simulation;

import io.github.bitswise.answer.Consequence;
import io.github.bitswise.answer.IdentityUse;
import io.github.bitswise.answer.JobError;
import io.github.bitswise.answer.Missing;
import io.github.bitswise.answer.Moment;
import io.github.bitswise.answer.TimeText;
import io.github.bitswise.fact.Key;
import io.github.bitswise.fact.Needs;
import io.github.bitswise.machine.WindowsReleases;
import io.github.bitswise.rulebook.Branch;
import io.github.bitswise.rulebook.Decision;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The facts that cases fork on and whose values really lead to something different. */
final class Differences {

  private final Function<CaseAnswer, String> whole;
  private final List<Function<CaseAnswer, String>> parts;
  private final List<Missing> missing = new ArrayList<>();

  /**
   * @param whole what counts of a case
   * @param parts what is told of it: the first in which there is a difference
   */
  private Differences(
      Function<CaseAnswer, String> whole, List<Function<CaseAnswer, String>> parts) {
    this.whole = whole;
    this.parts = parts;
  }

  /** What the answers differ by. */
  static List<Missing> inAnswers(Branch<CaseAnswer> job) {
    return new Differences(
            CaseAnswer::signature,
            List.of(Differences::outcome, Differences::proxy, Differences::identities))
        .of(job);
  }

  /**
   * What the ways to the answers differ by: for each value, the first moment that is not shared.
   *
   * @param shared how many moments all of them share
   */
  static List<Missing> inTimelines(Branch<CaseAnswer> job, int shared) {
    return new Differences(
            Differences::way,
            List.of(answer -> next(answer.timeline(), shared), Differences::states))
        .of(job);
  }

  private List<Missing> of(Branch<CaseAnswer> job) {
    add(job);
    return List.copyOf(missing);
  }

  private void add(Branch<CaseAnswer> branch) {
    Needs need = branch.need();
    if (need == null || branch.children().isEmpty()) {
      return;
    }
    Set<String> different = new LinkedHashSet<>();
    branch.children().forEach(child -> different.add(shape(child)));
    if (different.size() > 1
        && missing.stream().noneMatch(each -> each.fact().equals(need.fact()))) {
      missing.add(new Missing(need.fact(), decides(need, byValue(branch))));
    }
    branch.children().forEach(this::add);
  }

  /** The answers below a branch without the forks that make no difference. */
  private String shape(Branch<CaseAnswer> branch) {
    if (branch.children().isEmpty()) {
      return branch.value() == null ? "" : whole.apply(branch.value());
    }
    Set<String> shapes = new LinkedHashSet<>();
    branch.children().forEach(child -> shapes.add(shape(child)));
    return shapes.size() == 1 ? shapes.iterator().next() : String.join("\n", shapes);
  }

  private Map<String, String> byValue(Branch<CaseAnswer> branch) {
    Map<String, String> byValue = Map.of();
    for (Function<CaseAnswer, String> part : parts) {
      byValue = byValue(branch, part);
      if (Set.copyOf(byValue.values()).size() > 1) {
        break;
      }
    }
    return byValue;
  }

  /** What part of the answer each value of a fork leads to, in words. */
  private static Map<String, String> byValue(
      Branch<CaseAnswer> branch, Function<CaseAnswer, String> part) {
    Map<String, String> byValue = new LinkedHashMap<>();
    for (Branch<CaseAnswer> child : branch.children()) {
      List<Decision> made = child.situation().decisions();
      Set<String> parts = new LinkedHashSet<>();
      child.leaves(
          leaf -> {
            if (leaf.value() != null) {
              parts.add(part.apply(leaf.value()));
            }
          });
      byValue.put(
          made.get(made.size() - 1).value(),
          parts.size() > 3 ? "still open" : String.join(" or ", parts));
    }
    return byValue;
  }

  private static List<Consequence> decides(Needs need, Map<String, String> byValue) {
    if (need.fact().equals(Key.WINDOWS)) {
      return byVersion(byValue);
    }
    List<Consequence> parts = new ArrayList<>();
    byValue.forEach(
        (value, summary) -> {
          String named = need.about().isEmpty() ? value : value + " (" + need.about() + ")";
          parts.add(new Consequence(named, summary));
        });
    return List.copyOf(parts);
  }

  /** Neighbouring bands of versions that lead to the same are one band. */
  private static List<Consequence> byVersion(Map<String, String> byValue) {
    Map<Integer, String> summaries = new LinkedHashMap<>();
    String before = "";
    for (Map.Entry<String, String> band : byValue.entrySet()) {
      if (!band.getValue().equals(before)) {
        summaries.put(Integer.valueOf(band.getKey()), band.getValue());
      }
      before = band.getValue();
    }
    List<Integer> floors = List.copyOf(summaries.keySet());
    return summaries.entrySet().stream()
        .map(
            band ->
                new Consequence(
                    floors.size() == 1
                        ? "any version"
                        : WindowsReleases.band(band.getKey(), floors),
                    band.getValue()))
        .toList();
  }

  private static String outcome(CaseAnswer answer) {
    String error = answer.error().map(each -> " (" + each.shown() + ")").orElse("");
    return answer.outcome().name().toLowerCase(Locale.ROOT) + error;
  }

  private static String proxy(CaseAnswer answer) {
    return "proxy " + answer.proxy().used();
  }

  private static String identities(CaseAnswer answer) {
    List<String> uses = new ArrayList<>();
    for (IdentityUse use : answer.identities()) {
      uses.add(use.resource() + " as " + (use.as().isEmpty() ? use.kind() : use.as()));
    }
    return String.join(", ", uses);
  }

  private static String way(CaseAnswer answer) {
    StringBuilder way = new StringBuilder();
    for (Moment each : answer.timeline()) {
      way.append(each.event()).append(' ').append(told(each));
      way.append(' ').append(each.every()).append('\n');
    }
    return way.toString();
  }

  private static String states(CaseAnswer answer) {
    return String.join(", ", answer.timeline().stream().map(each -> each.state().name()).toList());
  }

  private static String next(List<Moment> timeline, int shared) {
    return timeline.size() > shared ? told(timeline.get(shared)) : "nothing more";
  }

  private static String told(Moment moment) {
    String error = moment.error().map(JobError::shown).map(each -> " (" + each + ")").orElse("");
    return moment.state() + error + " after " + TimeText.of(moment.at());
  }

  /** Whether two moments are told alike, but for what changes in them. */
  static boolean same(Moment one, Moment other) {
    return one.at().equals(other.at())
        && one.event().equals(other.event())
        && one.state() == other.state()
        && one.error().equals(other.error())
        && one.every().equals(other.every());
  }
}
