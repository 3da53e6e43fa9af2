package io.github.bitswise.machine;

import io.github.bitswise.source.Known;

/**
 * What of a computer's power and use can hold jobs back.
 *
 * @param pluggedIn whether it runs on mains
 * @param batterySaver whether battery saver is on
 * @param gameMode whether game mode is on
 * @param standby whether it is in Modern Standby
 */
public record Power(
    Known<Boolean> pluggedIn,
    Known<Boolean> batterySaver,
    Known<Boolean> gameMode,
    Known<Boolean> standby) {

  /** A computer of which none of this is said. */
  public static final Power UNSAID =
      new Power(Known.unknown(), Known.unknown(), Known.unknown(), Known.unknown());
}
