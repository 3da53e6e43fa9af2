package io.github.bitswise.fact;

import io.github.bitswise.source.Place;

/**
 * SetNotifyInterface: a callback object in the process of the client.
 *
 * @param index the position of the call in the program; -1 where the job states it
 * @param answers the HRESULT that it returns; empty for S_OK, {@code none} where NULL takes an
 *     earlier one away
 */
public record NotifyCallback(Case of, int index, String answers, Place at) {

  /** Whether there is an object. */
  public boolean set() {
    return !answers.equals("none");
  }

  /** Whether the object takes the notification. */
  public boolean takes() {
    return answers.isEmpty() || answers.equalsIgnoreCase("S_OK");
  }
}
