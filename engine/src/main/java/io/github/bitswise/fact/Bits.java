package io.github.bitswise.fact;

/** The version of BITS, where the input says it; else it is the one that came with Windows. */
public record Bits(Case of, int major, int minor) {

  /** Whether it is this version or a later one. */
  public boolean since(int version) {
    return major >= version;
  }

  /** Whether it is older than 1.5. */
  public boolean first() {
    return major == 1 && minor < 5;
  }

  /** The version as the documentation writes it. */
  public String version() {
    return major + "." + minor;
  }
}
