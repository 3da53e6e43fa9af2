package io.github.bitswise.silence;

import io.github.bitswise.answer.Finding;
import io.github.bitswise.answer.Silenced;
import io.github.bitswise.rulebook.Catalogue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes out the findings that do not matter where they are. */
public final class Silencer {

  private final Map<String, Silences> files = new LinkedHashMap<>();

  /**
   * @param catalogue all rules
   * @param said what is said about the files that were read
   */
  public Silencer(Catalogue catalogue, Collection<Said> said) {
    KnownRules known = new KnownRules(catalogue);
    for (Said each : said) {
      // A machine's file may be checked as well.
      if (each.checked() || !files.containsKey(each.file())) {
        files.put(each.file(), new Silences(each, known));
      }
    }
  }

  /** What is left of these findings. */
  public Silencing silence(List<Finding> findings) {
    List<Finding> left = new ArrayList<>();
    List<Silenced> silenced = new ArrayList<>();
    List<Finding> heard = new ArrayList<>();
    for (Finding each : findings) {
      of(each)
          .flatMap(file -> file.silenced(each))
          .ifPresentOrElse(silenced::add, () -> heard.add(each));
    }
    files.values().forEach(each -> heard.addAll(each.findings()));
    for (Finding each : heard) {
      of(each)
          .flatMap(file -> file.ignored(each))
          .ifPresentOrElse(silenced::add, () -> left.add(each));
    }
    silenced.sort(Comparator.comparing(Silenced::finding, Finding.BY_PLACE));
    left.sort(Finding.BY_PLACE);
    return new Silencing(List.copyOf(left), List.copyOf(silenced));
  }

  private Optional<Silences> of(Finding finding) {
    return Optional.ofNullable(files.get(finding.at().file()));
  }
}
