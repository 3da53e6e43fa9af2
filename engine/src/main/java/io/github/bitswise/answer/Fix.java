package io.github.bitswise.answer;

import io.github.bitswise.repair.Edit;
import io.github.bitswise.repair.Repair;
import java.util.List;
import java.util.Optional;

/**
 * What to do about a finding.
 *
 * @param safe whether doing it keeps the meaning of the configuration: wherever the job worked as
 *     written it does exactly the same, and where it did not it does what was evidently meant
 * @param repair how it is done, where that is decidable
 * @param edits the same as edits of the file; empty where it cannot be written there
 */
public record Fix(String description, boolean safe, Optional<Repair> repair, List<Edit> edits) {

  /** What a person has to do. */
  public Fix(String description, boolean safe) {
    this(description, safe, Optional.empty(), List.of());
  }

  /** The same, written so. */
  public Fix with(List<Edit> written) {
    return new Fix(description, safe, repair, written);
  }

  /** Whether edits do it. */
  public boolean fixable() {
    return !edits.isEmpty();
  }
}
