package io.github.bitswise.job;

import io.github.bitswise.source.Known;
import io.github.bitswise.source.Place;
import java.util.ArrayList;
import java.util.List;

/**
 * One file of a job.
 *
 * @param index its position in the job, from 0
 * @param ranges the parts of it that are transferred, where they are known; empty for the whole
 *     file
 * @param rangesAt where it is said which ranges of it are transferred; unstated for the whole file
 * @param size the bytes of the local file that an upload sends
 * @param requested the parts that RequestFileRanges asked for so far, in on-demand mode
 */
public record JobFile(
    int index,
    RemoteName remote,
    LocalName local,
    List<Range> ranges,
    Place rangesAt,
    Known<Long> size,
    List<Range> requested) {

  /** A file of which no ranges are asked for on demand. */
  public JobFile(
      int index,
      RemoteName remote,
      LocalName local,
      List<Range> ranges,
      Place rangesAt,
      Known<Long> size) {
    this(index, remote, local, ranges, rangesAt, size, List.of());
  }

  /** A whole file of which no more is said than its names. */
  public JobFile(int index, RemoteName remote, LocalName local) {
    this(index, remote, local, List.of(), Place.UNSTATED, Known.unknown());
  }

  /** The same file at another position in its job. */
  public JobFile at(int position) {
    return new JobFile(position, remote, local, ranges, rangesAt, size, requested);
  }

  /** The same file under another remote name. */
  public JobFile from(RemoteName other) {
    return new JobFile(index, other, local, ranges, rangesAt, size, requested);
  }

  /** The same file under another local name. */
  public JobFile to(LocalName other) {
    return new JobFile(index, remote, other, ranges, rangesAt, size, requested);
  }

  /** The same file, of which more ranges are asked for. */
  public JobFile requesting(List<Range> more) {
    List<Range> all = new ArrayList<>(requested);
    all.addAll(more);
    return new JobFile(index, remote, local, ranges, rangesAt, size, List.copyOf(all));
  }
}
