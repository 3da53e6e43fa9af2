package io.github.bitswise.fact;

import io.github.bitswise.source.Place;

/**
 * A property of the job that is set: SetProperty.
 *
 * @param name as scenario files spell BITS_JOB_PROPERTY_ID
 * @param value as it is written
 */
public record Property(Case of, String name, String value, Place at) {

  /** Whether it is turned on. */
  public boolean on() {
    return value.equals("true");
  }
}
