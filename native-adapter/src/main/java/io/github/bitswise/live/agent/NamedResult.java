package io.github.bitswise.live.agent;

import io.github.bitswise.hresult.HResult;
import io.github.bitswise.hresult.HResults;

/** An HRESULT with its name, where it has one. */
record NamedResult(int code) {

  /** As {@code BG_E_HTTP_ERROR_404}, or as {@code 0x80190199}. */
  String name() {
    String hex = Message.hex(code);
    return HResults.find(hex).map(HResult::name).orElse(hex);
  }
}
