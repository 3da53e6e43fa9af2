package io.github.bitswise.fact;

import io.github.bitswise.job.Range;
import java.util.List;

/**
 * The parts of a file that RequestFileRanges asked for so far.
 *
 * @param file its position in the job, from 0
 * @param size the bytes of the file on its server; negative where that is not known
 */
public record OnDemandRanges(Case of, int file, List<Range> ranges, long size) {

  /** Whether the file has more than these parts. */
  public boolean partial() {
    return size >= 0 && Range.leaveOut(ranges, size);
  }

  /** Whether it turns on the size of the file if there is more of it. */
  public boolean open() {
    return size < 0 && Range.leaveOut(ranges, Range.TO_EOF);
  }
}
