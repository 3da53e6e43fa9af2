package io.github.bitswise.silence;

import io.github.bitswise.rulebook.Catalogue;
import io.github.bitswise.rulebook.RuleDescription;
import io.github.bitswise.text.Nearest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All rules by id, and those whose findings can be silenced by name too. */
public final class KnownRules {

  private final Map<String, String> ids = new HashMap<>();
  private final List<String> names = new ArrayList<>();
  private final Set<String> forPredictions = new HashSet<>();

  public KnownRules(Catalogue catalogue) {
    for (RuleDescription rule : catalogue.rules()) {
      if (rule.finding()) {
        if (ids.put(key(rule.id()), rule.id()) == null) {
          names.add(rule.id());
          names.add(rule.name());
        }
        ids.put(key(rule.name()), rule.id());
      } else {
        forPredictions.add(key(rule.leading()));
        forPredictions.add(key(rule.id()));
      }
    }
  }

  /** The id that an id or name stands for. */
  String id(String idOrName) {
    return ids.getOrDefault(key(idOrName), idOrName);
  }

  /** Whether this is the id of rules that only predict: they are known, but find nothing. */
  boolean predicts(String idOrName) {
    return forPredictions.contains(key(idOrName)) && !ids.containsKey(key(idOrName));
  }

  /** Why this is no rule, if it is none; lower case, no full stop. */
  public Optional<String> fault(String idOrName) {
    return ids.containsKey(key(idOrName)) || predicts(idOrName)
        ? Optional.empty()
        : Optional.of("there is no rule `" + idOrName + "`");
  }

  /** What to write instead. */
  public String help(String idOrName) {
    String list = "`bitswise rules` lists the rules";
    return Nearest.of(idOrName, names)
        .map(near -> "did you mean `" + near + "`? " + list)
        .orElse(list);
  }

  private static String key(String idOrName) {
    return idOrName.toLowerCase(Locale.ROOT);
  }
}
