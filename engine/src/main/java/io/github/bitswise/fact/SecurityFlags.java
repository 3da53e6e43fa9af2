package io.github.bitswise.fact;

import io.github.bitswise.source.Place;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The HTTP and TLS security flags of the job, where some are set. */
public record SecurityFlags(Case of, int bits, Place at) {

  private static final int DEFINED = 0xB1F;
  private static final int REDIRECTS = 0xB00;

  /** The bits that the API does not define, as a number. */
  public String undefined() {
    return "0x" + Integer.toHexString(bits & ~DEFINED);
  }

  /** Whether all bits are defined. */
  public boolean defined() {
    return (bits & ~DEFINED) == 0;
  }

  /** The flags that ignore faults of certificates, as a list of words; empty where none is set. */
  public String ignoring() {
    return Stream.of(
            has(0x2) ? "`ignore-cert-cn-invalid`" : "",
            has(0x4) ? "`ignore-cert-date-invalid`" : "",
            has(0x8) ? "`ignore-unknown-ca`" : "",
            has(0x10) ? "`ignore-cert-wrong-usage`" : "")
        .filter(word -> !word.isEmpty())
        .collect(Collectors.joining(", "));
  }

  /** Whether a flag for redirects is among them. */
  public boolean redirects() {
    return (bits & REDIRECTS) != 0;
  }

  /** Whether all of these bits are set. */
  public boolean has(int mask) {
    return (bits & mask) == mask;
  }
}
