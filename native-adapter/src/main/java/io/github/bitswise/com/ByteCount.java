package io.github.bitswise.com;

import java.util.OptionalLong;

/** Sizes in bytes: UINT64. */
final class ByteCount {

  private static final long UNKNOWN = -1;

  private ByteCount() {}

  /** Empty for BG_SIZE_UNKNOWN. */
  static OptionalLong of(long size) {
    return size == UNKNOWN ? OptionalLong.empty() : OptionalLong.of(size);
  }
}
