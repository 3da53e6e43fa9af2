package io.github.bitswise.com;

import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import java.util.UUID;

/** GUID: 16 bytes, the first three fields little endian. */
final class NativeGuid {

  static final int SIZE = 16;

  private NativeGuid() {}

  static Memory memory(UUID id) {
    Memory memory = new Memory(SIZE);
    memory.setLong(0, low(id));
    memory.setLong(8, high(id));
    return memory;
  }

  static UUID read(Pointer memory) {
    return of(memory.getLong(0), memory.getLong(8));
  }

  /** Its first 8 bytes as a number. */
  static long low(UUID id) {
    long bits = id.getMostSignificantBits();
    return bits >>> 32 | (bits >>> 16 & 0xFFFF) << 32 | (bits & 0xFFFF) << 48;
  }

  /** Its last 8 bytes as a number. */
  static long high(UUID id) {
    return Long.reverseBytes(id.getLeastSignificantBits());
  }

  static UUID of(long low, long high) {
    return new UUID(low << 32 | (low >>> 32 & 0xFFFF) << 16 | low >>> 48, Long.reverseBytes(high));
  }
}
