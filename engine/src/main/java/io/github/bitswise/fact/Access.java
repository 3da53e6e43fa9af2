package io.github.bitswise.fact;

/**
 * What BITS makes of a call of the program.
 *
 * @param error the HRESULT; empty where it is let through, or where the documentation names none
 * @param what the answer in words: what happens and why
 */
public record Access(Case of, int index, Verdict verdict, String error, String what) {

  /** Whether the call is surely refused. */
  public boolean refused() {
    return verdict == Verdict.DENIED;
  }

  /** Whether the call is let through. */
  public enum Verdict {
    ALLOWED,
    DENIED,
    UNSPECIFIED,
    UNKNOWN
  }
}
