package io.github.bitswise.powershell;

import io.github.bitswise.script.Value;
import io.github.bitswise.source.Place;

/**
 * Code as a value.
 *
 * @param ground the text that it stands in
 */
record Block(Node.Code code, Ground ground) implements Value.Inner {
  @Override
  public Place at() {
    return ground.place(code);
  }
}
