package io.github.bitswise.live.compare;

import io.github.bitswise.answer.Confirmation;
import io.github.bitswise.answer.Confirmation.Verdict;
import java.util.ArrayList;
import java.util.List;

/** Where a provider is known to do otherwise than the documentation says. */
public final class KnownDifferences {

  private static final int COLUMNS = 6;

  private final List<Entry> entries;

  /**
   * One difference.
   *
   * @param provider what the provider's name begins with
   * @param scenario its file in the conformance folder, without `.bits.yaml`
   * @param reason why the documentation stands
   */
  private record Entry(
      String provider,
      String scenario,
      String step,
      String predicted,
      String observed,
      String reason) {

    boolean about(String name, String which) {
      return scenario.equals(name) && which.startsWith(provider);
    }

    boolean is(Confirmation seen) {
      return step.equals(seen.step())
          && predicted.equals(lasting(seen.predicted()))
          && observed.equals(lasting(seen.observed()));
    }

    /** Which of the states under way were long enough to be seen differs from run to run. */
    private String lasting(String text) {
      return step.equals("states")
          ? text.replaceAll("(QUEUED|CONNECTING|TRANSFERRING) > ", "")
          : text;
    }
  }

  private KnownDifferences(List<Entry> entries) {
    this.entries = entries;
  }

  /**
   * Reads a list: provider, scenario, step, predicted, observed, reason, with tabs between; {@code
   * #} begins a comment.
   */
  public static KnownDifferences of(String text) {
    List<Entry> entries = new ArrayList<>();
    for (String line : text.split("\n", -1)) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] parts = line.strip().split("\t", -1);
      if (parts.length != COLUMNS || parts[COLUMNS - 1].isBlank()) {
        throw new IllegalArgumentException("not " + COLUMNS + " columns: " + line);
      }
      entries.add(new Entry(parts[0], parts[1], parts[2], parts[3], parts[4], parts[5]));
    }
    return new KnownDifferences(List.copyOf(entries));
  }

  /** The scenarios that the list names. */
  public List<String> scenarios() {
    return entries.stream().map(Entry::scenario).distinct().toList();
  }

  /**
   * What does not go with the list: differences that it lacks, and entries that are none any more.
   *
   * @param scenario as the list names it
   */
  public List<String> complaints(
      String provider, String scenario, List<Confirmation> confirmations) {
    List<String> complaints = new ArrayList<>();
    List<Entry> expected =
        new ArrayList<>(entries.stream().filter(each -> each.about(scenario, provider)).toList());
    for (Confirmation each : confirmations) {
      if (each.verdict() == Verdict.CONTRADICTED
          && expected.stream().noneMatch(entry -> entry.is(each))) {
        complaints.add(
            each.step()
                + ": predicted `"
                + each.predicted()
                + "`, seen `"
                + each.observed()
                + "`, "
                + each.reason());
      }
    }
    for (Entry each : expected) {
      if (confirmations.stream()
          .noneMatch(seen -> seen.verdict() == Verdict.CONTRADICTED && each.is(seen))) {
        complaints.add(each.step() + ": listed as a known difference, and is none");
      }
    }
    return complaints;
  }
}
