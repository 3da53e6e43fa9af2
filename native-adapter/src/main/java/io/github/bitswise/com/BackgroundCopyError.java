package io.github.bitswise.com;

import static io.github.bitswise.com.ComInterface.ERROR;

import com.sun.jna.Pointer;
import com.sun.jna.ptr.IntByReference;
import io.github.bitswise.hresult.ErrorContext;

/** The error of a job in the state ERROR or TRANSIENT_ERROR. */
public final class BackgroundCopyError extends ComObject {

  BackgroundCopyError(Pointer pointer) {
    super(ERROR, pointer);
  }

  /**
   * What went wrong, and what BITS was doing.
   *
   * @param code the HRESULT as a signed number
   */
  public record Cause(ErrorContext context, int code) {}

  /** {@code IBackgroundCopyError::GetError}, slot 3. */
  public Cause getError() {
    IntByReference context = new IntByReference();
    IntByReference code = new IntByReference();
    call(ERROR, 3, "GetError", context, code);
    return new Cause(ErrorContext.values()[context.getValue()], code.getValue());
  }
}
