package io.github.bitswise.com;

import com.sun.jna.Memory;
import com.sun.jna.Native;
import org.jspecify.annotations.Nullable;

/** BG_AUTH_CREDENTIALS with the texts that it points to, for the length of a call. */
final class Credentials implements AutoCloseable {

  private static final long USER = 8;

  private final WideText user;
  private final WideText password;
  private final Memory memory = new Memory(USER + 2L * Native.POINTER_SIZE);

  Credentials(int target, int scheme, @Nullable String user, char @Nullable [] password) {
    this.user = new WideText(user);
    this.password = new WideText(password);
    memory.setInt(0, target);
    memory.setInt(4, scheme);
    memory.setPointer(USER, this.user.memory());
    memory.setPointer(USER + Native.POINTER_SIZE, this.password.memory());
  }

  Memory memory() {
    return memory;
  }

  @Override
  public void close() {
    password.close();
    user.close();
    memory.close();
  }
}
