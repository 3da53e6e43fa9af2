package io.github.bitswise.com;

import com.sun.jna.Pointer;
import com.sun.jna.platform.win32.Ole32;
import com.sun.jna.ptr.PointerByReference;
import java.util.Optional;

/** Memory that COM hands out and the caller frees. */
final class TaskMemory {

  private TaskMemory() {}

  /** The text that was handed out, which is freed; empty for NULL. */
  static Optional<String> text(PointerByReference handedOut) {
    Pointer memory = handedOut.getValue();
    if (memory == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(memory.getWideString(0));
    } finally {
      Ole32.INSTANCE.CoTaskMemFree(memory);
    }
  }

  /** The bytes that were handed out, which are freed. */
  static byte[] bytes(PointerByReference handedOut, int count) {
    Pointer memory = handedOut.getValue();
    if (memory == null) {
      return new byte[0];
    }
    try {
      return memory.getByteArray(0, count);
    } finally {
      Ole32.INSTANCE.CoTaskMemFree(memory);
    }
  }
}
