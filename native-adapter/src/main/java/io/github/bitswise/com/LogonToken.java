package io.github.bitswise.com;

import com.sun.jna.Native;
import com.sun.jna.Pointer;
import com.sun.jna.WString;
import com.sun.jna.platform.win32.Kernel32;
import com.sun.jna.platform.win32.WinNT.HANDLE;
import com.sun.jna.platform.win32.WinNT.HANDLEByReference;
import com.sun.jna.win32.StdCallLibrary;
import org.jspecify.annotations.Nullable;

/** The token of an account that was logged on. Closing it closes the handle. */
public final class LogonToken implements AutoCloseable {

  private @Nullable HANDLE handle;

  /** Takes over the handle. */
  LogonToken(HANDLE handle) {
    this.handle = handle;
  }

  /**
   * Declared here because JNA's own takes the password as a String, which cannot be overwritten.
   */
  private interface Advapi32 extends StdCallLibrary {
    Advapi32 INSTANCE = Native.load("advapi32", Advapi32.class);

    int LogonUserW(
        WString user,
        @Nullable WString domain,
        @Nullable Pointer password,
        int type,
        int provider,
        HANDLEByReference token);
  }

  /**
   * LogonUser. Windows is handed a copy of the password that is overwritten before this method
   * ends; the array belongs to the caller.
   *
   * @param user a name, or {@code name@domain} where the domain is null
   * @param domain a domain, {@code .} for this computer, or {@code NT AUTHORITY}
   * @param password null for accounts without one, such as service accounts
   * @throws BitsException the error of Windows as an HRESULT
   */
  public static LogonToken logon(
      String user, @Nullable String domain, char @Nullable [] password, LogonType type) {
    HANDLEByReference token = new HANDLEByReference();
    try (WideText copy = new WideText(password)) {
      int answer =
          Advapi32.INSTANCE.LogonUserW(
              new WString(user),
              ComObject.wide(domain),
              copy.memory(),
              type.number(),
              type.provider(),
              token);
      if (answer == 0) {
        throw BitsException.ofLastError("LogonUser");
      }
    }
    return new LogonToken(token.getValue());
  }

  HANDLE handle() {
    if (handle == null) {
      throw new IllegalStateException("this token is closed");
    }
    return handle;
  }

  @Override
  public void close() {
    if (handle != null) {
      Kernel32.INSTANCE.CloseHandle(handle);
      handle = null;
    }
  }
}
