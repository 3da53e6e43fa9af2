package io.github.bitswise.fact;

/**
 * BITS has answered this call.
 *
 * @param error the HRESULT by name or code; empty where none is known
 */
public record Answered(Case of, int index, Access.Verdict verdict, String error) {

  /** Whether the call did nothing. */
  public boolean refused() {
    return verdict == Access.Verdict.DENIED;
  }
}
