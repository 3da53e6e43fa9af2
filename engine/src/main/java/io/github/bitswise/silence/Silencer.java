package io.github.bitswise.silence;

import io.github.bitswise.answer.Finding;
import io.github.bitswise.answer.Silenced;
import io.github.bitswise.rulebook.Catalogue;
import java.util.ArrayList;
import java.util.Collection;
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
    said.forEach(each -> files.put(each.file(), new Silences(each, known)));
  }

  /** What is left of these findings. */
  public Silencing silence(List<Finding> findings) {
    List<Finding> left = new ArrayList<>();
    List<Silenced> silenced = new ArrayList<>();
    for (Finding each : findings) {
      Silences silences = files.get(each.at().file());
      Optional<Silenced> taken = silences == null ? Optional.empty() : silences.silenced(each);
      taken.ifPresentOrElse(silenced::add, () -> left.add(each));
    }
    files.values().forEach(each -> left.addAll(each.findings()));
    left.sort(Finding.BY_PLACE);
    return new Silencing(List.copyOf(left), List.copyOf(silenced));
  }
}
