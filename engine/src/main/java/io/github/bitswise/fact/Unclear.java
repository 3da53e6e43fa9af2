package io.github.bitswise.fact;

import io.github.bitswise.bits.Method;
import io.github.bitswise.source.Place;

/**
 * It is not known what this call of the client sets, or whether it is made at all.
 *
 * @param written its argument as the input writes it; empty where only the call is in doubt
 */
public record Unclear(Case of, int index, Method method, String written, Place at) {

  /** What is not known, as an answer names it. */
  public String unknown() {
    return written.isEmpty() ? method.label() : written;
  }

  /** The call, and what of it is not known. */
  public String shown() {
    return written.isEmpty()
        ? "the input does not say whether `" + method.label() + "` is called"
        : "what `"
            + method.label()
            + "` sets turns on `"
            + written
            + "`, which the input does not say";
  }

  /** Whether it is about credentials. */
  public boolean credentials() {
    return method == Method.SET_CREDENTIALS || method == Method.REMOVE_CREDENTIALS;
  }

  /** Whether it is about the helper token. */
  public boolean helperToken() {
    return method == Method.SET_HELPER_TOKEN
        || method == Method.SET_HELPER_TOKEN_FLAGS
        || method == Method.CLEAR_HELPER_TOKEN;
  }

  /** Whether it adds files. */
  public boolean files() {
    return method == Method.ADD_FILE
        || method == Method.ADD_FILE_SET
        || method == Method.ADD_FILE_WITH_RANGES;
  }
}
