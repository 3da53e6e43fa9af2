package io.github.bitswise.fact;

import io.github.bitswise.bits.Method;

/**
 * A call passes a text.
 *
 * @param text empty where it is NULL
 * @param given whether it is not NULL
 */
public record TextSet(Case of, int index, Method method, String text, boolean given) {

  /** How long it is. */
  public int length() {
    return text.length();
  }
}
