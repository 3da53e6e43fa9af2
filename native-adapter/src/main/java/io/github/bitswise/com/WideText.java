package io.github.bitswise.com;

import com.sun.jna.Memory;
import org.jspecify.annotations.Nullable;

/** A text in native memory, ended by NUL; overwritten with zeros when it is closed. */
final class WideText implements AutoCloseable {

  private final @Nullable Memory memory;

  WideText(@Nullable String text) {
    this(text == null ? null : text.toCharArray());
  }

  /**
   * Leaves the characters as they are: they belong to the caller.
   *
   * @param text null for NULL
   */
  WideText(char @Nullable [] text) {
    if (text == null) {
      memory = null;
      return;
    }
    memory = new Memory(2L * (text.length + 1));
    for (int i = 0; i < text.length; i++) {
      memory.setShort(2L * i, (short) text[i]);
    }
    memory.setShort(2L * text.length, (short) 0);
  }

  /** NULL for no text. */
  @Nullable Memory memory() {
    return memory;
  }

  @Override
  public void close() {
    if (memory != null) {
      memory.clear();
      memory.close();
    }
  }
}
