package io.github.bitswise.fact;

import io.github.bitswise.source.Place;

/**
 * A property of the job that is set: SetProperty.
 *
 * @param name as scenario files spell BITS_JOB_PROPERTY_ID
 * @param value as it is written
 */
public record Property(Case of, String name, String value, Place at) {

  /** Its value as a number; the greatest where it is none. */
  public long number() {
    return value.matches("[0-9]{1,18}") ? Long.parseLong(value) : Long.MAX_VALUE;
  }

  /** Whether it is turned on. */
  public boolean on() {
    return value.equals("true");
  }
}
