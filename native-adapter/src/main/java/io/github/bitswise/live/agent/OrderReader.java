package io.github.bitswise.live.agent;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Reads orders, and passwords past every buffer but one, which is zeroed. */
final class OrderReader {

  /**
   * An order with its password.
   *
   * @param password empty where none came; whoever takes it zeroes it
   */
  record Given(Order order, Optional<char[]> password) {}

  private final InputStream in;

  /**
   * @param in unbuffered: a buffer would keep passwords
   */
  OrderReader(InputStream in) {
    this.in = in;
  }

  /** The next order; empty at the end. */
  Optional<Given> next() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int next = in.read(); next != '\n'; next = in.read()) {
      if (next < 0) {
        return Optional.empty();
      }
      line.write(next);
    }
    Order order = Wire.read(line.toString(StandardCharsets.UTF_8), Order.class);
    return Optional.of(
        new Given(
            order, order.secret() < 0 ? Optional.empty() : Optional.of(secret(order.secret()))));
  }

  private char[] secret(int length) throws IOException {
    byte[] block = new byte[Order.SECRET_BLOCK];
    try {
      if (in.readNBytes(block, 0, block.length) < block.length) {
        throw new EOFException("the orders end inside a password");
      }
      char[] password = new char[Math.min(length, block.length / 2)];
      for (int i = 0; i < password.length; i++) {
        password[i] = (char) ((block[2 * i] & 0xFF) | (block[2 * i + 1] & 0xFF) << 8);
      }
      return password;
    } finally {
      Arrays.fill(block, (byte) 0);
    }
  }
}
