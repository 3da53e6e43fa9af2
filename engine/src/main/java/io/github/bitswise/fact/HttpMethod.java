package io.github.bitswise.fact;

import io.github.bitswise.source.Place;

/**
 * SetHttpMethod.
 *
 * @param index the position of the call in the program; -1 where the job states the method
 * @param later whether the timeline calls it, and not the program
 */
public record HttpMethod(Case of, int index, boolean later, String method, Place at) {

  /** Whether this is another method than the default of downloads. */
  public boolean custom() {
    return !method.equals("GET");
  }
}
