package io.github.bitswise.com;

import com.sun.jna.platform.win32.Advapi32;

/**
 * The calling thread under the token of another account, until it is closed on the same thread.
 * BITS sees that token where cloaking is on: {@link Apartment#secure} or {@link
 * ComObject#setBlanket}.
 */
public final class Impersonation implements AutoCloseable {

  private final Thread thread = Thread.currentThread();
  private boolean over;

  private Impersonation() {}

  /** ImpersonateLoggedOnUser. */
  public static Impersonation of(LogonToken token) {
    if (!Advapi32.INSTANCE.ImpersonateLoggedOnUser(token.handle())) {
      throw BitsException.ofLastError("ImpersonateLoggedOnUser");
    }
    return new Impersonation();
  }

  /**
   * RevertToSelf.
   *
   * @throws BitsException when the thread still has the token; it must not go on then
   */
  @Override
  public void close() {
    if (over) {
      return;
    }
    if (Thread.currentThread() != thread) {
      throw new IllegalStateException("only `" + thread.getName() + "` can end its impersonation");
    }
    if (!Advapi32.INSTANCE.RevertToSelf()) {
      throw BitsException.ofLastError("RevertToSelf");
    }
    over = true;
  }
}
