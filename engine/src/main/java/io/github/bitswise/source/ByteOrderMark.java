package io.github.bitswise.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** The bytes that a text may begin with to say how it is encoded. */
enum ByteOrderMark {
  UTF_8(StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF),
  UTF_16_LE(StandardCharsets.UTF_16LE, 0xFF, 0xFE),
  UTF_16_BE(StandardCharsets.UTF_16BE, 0xFE, 0xFF);

  private final Charset charset;
  private final byte[] mark;

  ByteOrderMark(Charset charset, int... mark) {
    this.charset = charset;
    this.mark = new byte[mark.length];
    for (int i = 0; i < mark.length; i++) {
      this.mark[i] = (byte) mark[i];
    }
  }

  /** The mark that a text begins with, if any. */
  static Optional<ByteOrderMark> of(byte[] bytes) {
    return Arrays.stream(values()).filter(each -> each.opens(bytes)).findFirst();
  }

  private boolean opens(byte[] bytes) {
    return bytes.length >= mark.length
        && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
  }

  /** The encoding that it stands for. */
  Charset charset() {
    return charset;
  }

  /** Its bytes. */
  int length() {
    return mark.length;
  }
}
