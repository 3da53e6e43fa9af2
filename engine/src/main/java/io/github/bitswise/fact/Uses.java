package io.github.bitswise.fact;

import io.github.bitswise.source.Place;

/**
 * The client uses an interface that a version of BITS brought.
 *
 * @param index the position of the call in the program; -1 where the job states what it sets
 * @param major of the first version of BITS that has it
 * @param minor of the same version
 * @param what the call
 */
public record Uses(Case of, int index, String iface, int major, int minor, String what, Place at) {

  /** The version of BITS as the documentation writes it. */
  public String version() {
    return major + "." + minor;
  }
}
