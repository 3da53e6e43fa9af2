package io.github.bitswise.com;

import com.sun.jna.platform.win32.Ole32;
import io.github.bitswise.job.ImpersonationLevel;

/** The calling thread's part in COM: the multithreaded apartment, in which callbacks arrive too. */
public final class Apartment implements AutoCloseable {

  private static final int DYNAMIC_CLOAKING = 0x40;

  private Apartment() {}

  /** CoInitializeEx with COINIT_MULTITHREADED; to be closed on the same thread. */
  public static Apartment enter() {
    int result = Ole32.INSTANCE.CoInitializeEx(null, Ole32.COINIT_MULTITHREADED).intValue();
    if (result < 0) {
      throw new BitsException("CoInitializeEx", result);
    }
    return new Apartment();
  }

  /**
   * CoInitializeSecurity: how the calls of this process look to others; once a process.
   *
   * @param cloaking whether they see the token of the calling thread (EOAC_DYNAMIC_CLOAKING)
   */
  public void secure(ImpersonationLevel level, boolean cloaking) {
    int result =
        Ole32.INSTANCE
            .CoInitializeSecurity(
                null,
                -1,
                null,
                null,
                Ole32.RPC_C_AUTHN_LEVEL_DEFAULT,
                level.ordinal() + 1,
                null,
                cloaking ? DYNAMIC_CLOAKING : Ole32.EOAC_NONE,
                null)
            .intValue();
    if (result < 0) {
      throw new BitsException("CoInitializeSecurity", result);
    }
  }

  @Override
  public void close() {
    Ole32.INSTANCE.CoUninitialize();
  }
}
