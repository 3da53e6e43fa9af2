package io.github.bitswise.answer;

import java.util.List;
import java.util.Optional;

/**
 * What becomes of a job under other owners and on other versions of Windows.
 *
 * @param versions bands of versions, oldest first; between two of them an answer changes
 * @param own the position of the band that the input states; empty where it does not
 * @param turns what makes the difference between a band and the next
 */
public record Matrix(
    List<String> versions, Optional<Integer> own, List<Row> rows, List<Turn> turns) {

  /**
   * One owner.
   *
   * @param owner the account; its kind where the input describes none of that kind
   * @param kind the kind of account in words
   * @param stated whether it is the owner that the input states
   * @param cells what is predicted for each band of versions
   */
  public record Row(String owner, String kind, boolean stated, List<Prediction> cells) {}

  /**
   * A version at which answers change.
   *
   * @param version the position of the first band after it
   * @param before ids of behaviours that answers rest on only before
   * @param since the same only since
   * @param owners for whom
   */
  public record Turn(int version, List<String> before, List<String> since, List<String> owners) {}
}
