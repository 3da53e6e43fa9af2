package io.github.bitswise.fact;

import io.github.bitswise.job.Range;
import io.github.bitswise.source.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * Only ranges of a file are transferred: AddFileWithRanges.
 *
 * @param file its position in the job, from 0
 * @param ranges in the order given; empty where they are not known
 */
public record FileRanges(Case of, int file, List<Range> ranges, Place at) {

  private static final int BRANCH_CACHE = 400;

  /** How many there are. */
  public int count() {
    return ranges.size();
  }

  /** The first one without a real offset, as it is written; empty where there is none. */
  public String withoutOffset() {
    return ranges.stream()
        .filter(range -> range.offset() == Range.TO_EOF)
        .map(Range::shown)
        .findFirst()
        .orElse("");
  }

  /** The first two that share a byte, in words; empty where none do. */
  public String overlap() {
    return pair(Range::overlaps);
  }

  /** The first two that begin at the same byte without sharing one, in words; else empty. */
  public String sameOffset() {
    return pair((one, other) -> one.offset() == other.offset() && !one.overlaps(other));
  }

  private String pair(BiPredicate<Range, Range> collide) {
    List<Range> seen = new ArrayList<>();
    for (Range range : ranges) {
      for (Range other : seen) {
        if (collide.test(other, range)) {
          return "`" + other.shown() + "` and `" + range.shown() + "`";
        }
      }
      seen.add(range);
    }
    return "";
  }

  /** Whether one of them reaches beyond a file of so many bytes. */
  public boolean reachesBeyond(long size) {
    return !beyond(size).isEmpty();
  }

  /** The first one that reaches beyond a file of so many bytes; empty where none does. */
  public String beyond(long size) {
    return Range.beyond(ranges, size);
  }

  /** The first one of fewer bytes than BranchCache takes well; empty where there is none. */
  public String tooShort() {
    return ranges.stream()
        .filter(range -> range.length() < BRANCH_CACHE)
        .map(Range::shown)
        .findFirst()
        .orElse("");
  }

  /** All of them as they are written. */
  public String shown() {
    return String.join(", ", ranges.stream().map(range -> "`" + range.shown() + "`").toList());
  }
}
