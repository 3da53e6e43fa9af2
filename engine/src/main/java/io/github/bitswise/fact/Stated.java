package io.github.bitswise.fact;

import io.github.bitswise.bits.Method;
import io.github.bitswise.source.Place;

/** The job states what this method sets, and no call of its program does: the usual order would. */
public record Stated(Case of, Method method, Place at) {

  /** The interface that it needs. */
  public String iface() {
    return method.iface();
  }

  /** The method's name in a program. */
  public String label() {
    return method.written();
  }
}
