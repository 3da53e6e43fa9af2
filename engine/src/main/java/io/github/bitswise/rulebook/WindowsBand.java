package io.github.bitswise.rulebook;

import io.github.bitswise.machine.WindowsReleases;
import io.github.bitswise.machine.WindowsVersion;

/**
 * Versions of Windows between which no rule tells a difference.
 *
 * @param first the oldest release
 * @param last the newest one
 * @param open whether it goes on with all later releases
 */
public record WindowsBand(WindowsVersion first, WindowsVersion last, boolean open) {

  /** The band in words, such as {@code Windows 7 to Windows 10 1511}. */
  public String label() {
    if (open) {
      return first.name() + " and later";
    }
    return first.equals(last) ? first.name() : first.name() + " to " + last.name();
  }

  /** This band and the one that follows it. */
  public WindowsBand and(WindowsBand next) {
    return new WindowsBand(first, next.last, next.open);
  }

  /** Whether this version is one of them. */
  public boolean holds(WindowsVersion version) {
    int position = WindowsReleases.position(version);
    return WindowsReleases.position(first) <= position
        && (open || position <= WindowsReleases.position(last));
  }
}
