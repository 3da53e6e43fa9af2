package io.github.bitswise.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Sample inputs beside the tests. */
final class Samples {
  private Samples() {}

  static String text(String name) throws IOException {
    try (InputStream in = Samples.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
