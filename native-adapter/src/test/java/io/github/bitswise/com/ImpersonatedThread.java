package io.github.bitswise.com;

import com.sun.jna.platform.win32.Advapi32;
import com.sun.jna.platform.win32.Kernel32;
import com.sun.jna.platform.win32.WinNT;
import com.sun.jna.platform.win32.WinNT.HANDLEByReference;

/** Impersonates the account of its process; a Windows program, see {@link ImpersonationTest}. */
final class ImpersonatedThread {

  private ImpersonatedThread() {}

  public static void main(String[] arguments) {
    HANDLEByReference own = new HANDLEByReference();
    Advapi32.INSTANCE.OpenProcessToken(
        Kernel32.INSTANCE.GetCurrentProcess(), WinNT.TOKEN_DUPLICATE | WinNT.TOKEN_QUERY, own);
    try (LogonToken token = new LogonToken(own.getValue())) {
      System.out.println("before: " + impersonating());
      try (Impersonation impersonation = Impersonation.of(token)) {
        System.out.println("within: " + impersonating());
        otherThread(impersonation);
        impersonation.close();
        System.out.println("closed: " + impersonating());
      }
      token.close();
      try {
        Impersonation.of(token).close();
      } catch (IllegalStateException e) {
        System.out.println(e.getMessage());
      }
    }
    System.out.println("after: " + impersonating());
  }

  private static void otherThread(Impersonation impersonation) {
    Thread other =
        new Thread(
            () -> {
              try {
                impersonation.close();
              } catch (IllegalStateException e) {
                System.out.println(e.getMessage());
              }
            });
    other.start();
    try {
      other.join();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean impersonating() {
    HANDLEByReference token = new HANDLEByReference();
    boolean found =
        Advapi32.INSTANCE.OpenThreadToken(
            Kernel32.INSTANCE.GetCurrentThread(), WinNT.TOKEN_QUERY, true, token);
    if (found) {
      Kernel32.INSTANCE.CloseHandle(token.getValue());
    }
    return found;
  }
}
