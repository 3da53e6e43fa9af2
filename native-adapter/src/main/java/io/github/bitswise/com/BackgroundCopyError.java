package io.github.bitswise.com;

import static io.github.bitswise.com.ComInterface.ERROR;

import com.sun.jna.Pointer;
import com.sun.jna.ptr.IntByReference;
import io.github.bitswise.hresult.ErrorContext;
import java.util.Optional;

/** The error of a job in the state ERROR or TRANSIENT_ERROR. */
public final class BackgroundCopyError extends ComObject {

  BackgroundCopyError(Pointer pointer) {
    super(ERROR, pointer);
  }

  static BackgroundCopyError borrowed(Pointer lent) {
    return new BackgroundCopyError(referred(lent));
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
    return new Cause(
        EnumValue.of(ErrorContext.values(), 0, context.getValue(), "BG_ERROR_CONTEXT"),
        code.getValue());
  }

  /**
   * {@code IBackgroundCopyError::GetFile}, slot 4: the file that the error is about; to be closed.
   *
   * @throws BitsException BG_E_FILE_NOT_AVAILABLE where it is about none
   */
  public BackgroundCopyFile getFile() {
    return new BackgroundCopyFile(object(ERROR, 4, "GetFile"));
  }

  /**
   * {@code IBackgroundCopyError::GetErrorDescription}, slot 5.
   *
   * @param language a LANGID; 0 for the one of the thread
   */
  public Optional<String> getErrorDescription(int language) {
    return text(ERROR, 5, "GetErrorDescription", language);
  }

  /**
   * {@code IBackgroundCopyError::GetErrorContextDescription}, slot 6.
   *
   * @param language a LANGID; 0 for the one of the thread
   */
  public Optional<String> getErrorContextDescription(int language) {
    return text(ERROR, 6, "GetErrorContextDescription", language);
  }

  /** {@code IBackgroundCopyError::GetProtocol}, slot 7: of the remote name. */
  public Optional<String> getProtocol() {
    return text(ERROR, 7, "GetProtocol");
  }
}
