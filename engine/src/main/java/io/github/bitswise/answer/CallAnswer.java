package io.github.bitswise.answer;

import io.github.bitswise.source.Place;
import java.util.List;
import java.util.Optional;

/**
 * What BITS makes of one call of a program.
 *
 * @param call the method's name in the headers
 * @param as whom the thread impersonates; empty for nobody
 * @param verdict allowed, denied, unspecified or unknown
 * @param error the HRESULT, where the documentation names one
 * @param what the answer in one sentence
 * @param value what the out parameters hold, in words; empty where there are none or it is not
 *     known
 * @param basis what the answer rests on
 * @param why the derivations of the answer, where they were asked for
 */
public record CallAnswer(
    Place at,
    String call,
    String as,
    String verdict,
    Optional<JobError> error,
    String what,
    List<String> because,
    Optional<String> value,
    Basis basis,
    List<Derivation> why) {

  /** An answer of which nobody asks why. */
  public CallAnswer(
      Place at,
      String call,
      String as,
      String verdict,
      Optional<JobError> error,
      String what,
      List<String> because,
      Optional<String> value,
      Basis basis) {
    this(at, call, as, verdict, error, what, because, value, basis, List.of());
  }

  /** Whether the call just succeeds. */
  public boolean plain() {
    return verdict.equals("allowed") && error.filter(each -> !each.name().equals("S_OK")).isEmpty();
  }
}
