package io.github.bitswise.com;

import com.sun.jna.Pointer;
import com.sun.jna.platform.win32.Ole32;
import com.sun.jna.ptr.PointerByReference;
import io.github.bitswise.job.Range;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Memory that COM hands out and the caller frees. */
final class TaskMemory {

  private TaskMemory() {}

  /** The text that was handed out, which is freed; empty for NULL. */
  static Optional<String> text(PointerByReference handedOut) {
    return taken(handedOut, memory -> memory.getWideString(0));
  }

  /** The bytes that were handed out, which are freed; none for NULL. */
  static byte[] bytes(PointerByReference handedOut, int count) {
    return taken(handedOut, memory -> memory.getByteArray(0, count)).orElseGet(() -> new byte[0]);
  }

  /** The ranges that were handed out, which are freed; none for NULL. */
  static List<Range> ranges(PointerByReference handedOut, int count) {
    return taken(handedOut, memory -> NativeRanges.read(memory, count)).orElseGet(List::of);
  }

  private static <T> Optional<T> taken(
      PointerByReference handedOut, Function<Pointer, T> contents) {
    Pointer memory = handedOut.getValue();
    if (memory == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(contents.apply(memory));
    } finally {
      Ole32.INSTANCE.CoTaskMemFree(memory);
    }
  }
}
