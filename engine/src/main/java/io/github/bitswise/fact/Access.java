package io.github.bitswise.fact;

import java.util.Comparator;
import java.util.List;

/**
 * What BITS makes of a call.
 *
 * <p>Rules derive it for each check that the call meets; the first in {@link #FIRST} is the answer.
 *
 * @param error the HRESULT; empty for S_OK, or where the documentation names none
 * @param what the answer in words: what happens and why
 */
public record Access(Case of, int index, Verdict verdict, String error, String what) {

  /** BITS looks at the caller, then at the interface, the job's state and the arguments. */
  private static final List<String> CHECKS =
      List.of("E_ACCESSDENIED", "E_NOINTERFACE", "BG_E_NOT_FOUND", "BG_E_INVALID_STATE");

  /** Refusals in the order of the checks, then what is not certain, then success. */
  public static final Comparator<Access> FIRST =
      Comparator.comparing(Access::verdict)
          .thenComparing(Access::check)
          .thenComparing(Access::vagueness)
          .thenComparing(Access::error)
          .thenComparing(Access::what);

  /** Whether the call is surely refused. */
  public boolean refused() {
    return verdict == Verdict.DENIED;
  }

  /** Whether the call just succeeds. */
  public boolean plain() {
    return verdict == Verdict.ALLOWED && (error.isEmpty() || error.equals("S_OK"));
  }

  private int check() {
    int check = CHECKS.indexOf(error);
    return check < 0 ? CHECKS.size() : check;
  }

  /** A plain S_OK says least; a rule with more to say of a success names no HRESULT. */
  private int vagueness() {
    return error.equals("S_OK") ? 2 : error.isEmpty() ? 1 : 0;
  }

  /** Whether the call is let through, in the order in which it counts. */
  public enum Verdict {
    DENIED,
    UNSPECIFIED,
    UNKNOWN,
    ALLOWED
  }
}
