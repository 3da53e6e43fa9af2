package io.github.bitswise.fact;

import io.github.bitswise.job.Range;
import java.util.List;

/**
 * A call of RequestFileRanges.
 *
 * @param file the position of the file in the job, from 0
 */
public record RangesAsked(Case of, int index, int file, List<Range> ranges) {

  /** The first range that reaches beyond a file of so many bytes; empty where none does. */
  public String beyond(long size) {
    return Range.beyond(ranges, size);
  }
}
