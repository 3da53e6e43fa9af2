package io.github.bitswise.fact;

import io.github.bitswise.source.Place;

/** The version of Windows, by build number. */
public record Windows(Case of, int build, String name, Place at) {

  private static final int SERVER_2003 = 3790;
  private static final int WINDOWS_10_2004 = 19041;

  // Words for what is out of use: numbers in rules would make each a band of its own for every
  // file that does not say its Windows.

  /** The version in backticks, where the input states it. */
  public String shown() {
    return at.stated() ? "`" + name + "`" : "this Windows";
  }

  /** Whether this is Windows XP. */
  public boolean xp() {
    return build < SERVER_2003;
  }

  /** Whether this is older than Windows 10 2004. */
  public boolean before2004() {
    return build < WINDOWS_10_2004;
  }

  /** Whether this is Windows XP or Server 2003. */
  public boolean beforeVista() {
    return build <= SERVER_2003;
  }
}
