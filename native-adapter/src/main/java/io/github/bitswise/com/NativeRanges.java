package io.github.bitswise.com;

import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import io.github.bitswise.job.Range;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Arrays of BG_FILE_RANGE: an offset and a length, 8 bytes each. */
final class NativeRanges {

  static final int SIZE = 16;
  private static final long TO_EOF = -1;

  private NativeRanges() {}

  /** NULL where there are none. */
  static @Nullable Memory memory(List<Range> ranges) {
    if (ranges.isEmpty()) {
      return null;
    }
    Memory memory = new Memory((long) SIZE * ranges.size());
    for (int i = 0; i < ranges.size(); i++) {
      memory.setLong((long) SIZE * i, bytes(ranges.get(i).offset()));
      memory.setLong((long) SIZE * i + 8, bytes(ranges.get(i).length()));
    }
    return memory;
  }

  static List<Range> read(@Nullable Pointer memory, int count) {
    if (memory == null) {
      return List.of();
    }
    List<Range> ranges = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      ranges.add(
          new Range(
              range(memory.getLong((long) SIZE * i)), range(memory.getLong((long) SIZE * i + 8))));
    }
    return List.copyOf(ranges);
  }

  private static long bytes(long part) {
    return part == Range.TO_EOF ? TO_EOF : part;
  }

  private static long range(long bytes) {
    return bytes < 0 ? Range.TO_EOF : bytes;
  }
}
