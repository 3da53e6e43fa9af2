package io.github.bitswise.rulebook;

import io.github.bitswise.fact.Key;
import io.github.bitswise.fact.Needs;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Chooses which unknown of a case is decided next, and what values it can have. */
public final class Splits {

  /** More cases than this are not told apart for one job. */
  public static final int MOST_CASES = 256;

  private final RuleBook book;

  public Splits(RuleBook book) {
    this.book = book;
  }

  /** The need that is settled first: the owner, the version of Windows, then by name. */
  public Optional<Needs> next(Situation situation, List<Needs> needs) {
    return needs.stream()
        .filter(need -> situation.decisions().stream().noneMatch(made -> settles(made, need)))
        .min(
            Comparator.<Needs>comparingInt(Splits::rank)
                .thenComparing(Needs::fact)
                .thenComparing(Needs::about)
                .thenComparing(need -> need.values().toString()));
  }

  /** The situations that a need splits this one into, in the order of its values. */
  public List<Situation> split(Situation situation, Needs need) {
    return values(need).stream()
        .map(value -> situation.with(new Decision(need.fact(), need.about(), value)))
        .toList();
  }

  private List<String> values(Needs need) {
    return need.fact().equals(Key.WINDOWS)
        ? book.windowsBands().stream().map(String::valueOf).toList()
        : need.values();
  }

  private static boolean settles(Decision made, Needs need) {
    return made.fact().equals(need.fact()) && made.about().equals(need.about());
  }

  private static int rank(Needs need) {
    if (need.fact().endsWith("].owner")) {
      return 0;
    }
    return need.fact().equals(Key.WINDOWS) ? 1 : 2;
  }
}
