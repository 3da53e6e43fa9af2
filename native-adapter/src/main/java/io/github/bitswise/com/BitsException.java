package io.github.bitswise.com;

import io.github.bitswise.hresult.HResult;
import io.github.bitswise.hresult.HResults;
import java.util.Optional;

/** A call of COM or BITS that failed. */
public final class BitsException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int code;

  BitsException(String call, int code) {
    super(call + " answered " + text(code));
    this.code = code;
  }

  private static String text(int code) {
    String number = String.format("0x%08X", code);
    return HResults.find(number)
        .map(each -> each.name() + " (" + number + "): " + each.meaning())
        .orElse(number);
  }

  /** The HRESULT as a signed number. */
  public int code() {
    return code;
  }

  /** What is known of the HRESULT; empty for one that is not in the list of errors. */
  public Optional<HResult> hresult() {
    return HResults.find(String.format("0x%08X", code));
  }
}
