package io.github.bitswise.com;

import com.sun.jna.Native;
import io.github.bitswise.hresult.HResult;
import io.github.bitswise.hresult.HResults;
import java.util.Optional;

/** A call of BITS, COM or Windows that failed. */
public final class BitsException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private static final int FROM_WIN32 = 0x8007_0000;

  private final int code;

  BitsException(String call, int code) {
    super(call + " answered " + text(code));
    this.code = code;
  }

  /** The error that Windows left on this thread (GetLastError), as HRESULT_FROM_WIN32 has it. */
  static BitsException ofLastError(String call) {
    return new BitsException(call, FROM_WIN32 | Native.getLastError() & 0xFFFF);
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
