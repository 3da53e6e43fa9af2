package io.github.bitswise.fact;

import io.github.bitswise.source.Place;

/**
 * SetProperty.
 *
 * @param index the position of the call in the program; -1 where the job states the property
 * @param later whether the timeline calls it, and not the program
 * @param name as scenario files spell BITS_JOB_PROPERTY_ID
 * @param value as it is written
 */
public record PropertySet(Case of, int index, boolean later, String name, String value, Place at) {

  /** Whether it turns something on. */
  public boolean on() {
    return value.equals("true");
  }

  /** Whether this is the class of a callback, and not GUID_NULL. */
  public boolean callbackClass() {
    return name.equals("notification-clsid")
        && value.matches(".*[1-9a-fA-F].*")
        && value.contains("-");
  }
}
