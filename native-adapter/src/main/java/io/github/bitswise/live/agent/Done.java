package io.github.bitswise.live.agent;

import io.github.bitswise.bits.Method;
import org.jspecify.annotations.Nullable;

/**
 * What became of an order.
 *
 * @param result the HRESULT
 * @param value what the out parameters hold; null for nothing
 */
record Done(int result, @Nullable String value) {

  /** Done, and nothing more to say. */
  static final Done OK = new Done(0, null);

  /** What the agent does not do. */
  static Done cannot(Method method) {
    throw new UnsupportedOperationException(method.qualified());
  }

  /** Done, with what the out parameters hold. */
  static Done with(Object value) {
    return new Done(0, value.toString());
  }
}
