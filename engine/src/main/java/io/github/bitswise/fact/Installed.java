package io.github.bitswise.fact;

/**
 * The version of BITS that answers: the one that the input states, or that Windows came with.
 *
 * @param where what has it, in words; empty where the input states neither
 */
public record Installed(Case of, int major, int minor, String where) {

  /** Whether it is older than this version. */
  public boolean older(int otherMajor, int otherMinor) {
    return major < otherMajor || major == otherMajor && minor < otherMinor;
  }

  /** What there is, in words. */
  public String here() {
    return where.isEmpty()
        ? "this Windows has an older one"
        : where + " has BITS " + major + "." + minor;
  }
}
