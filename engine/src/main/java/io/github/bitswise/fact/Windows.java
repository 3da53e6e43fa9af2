package io.github.bitswise.fact;

import io.github.bitswise.source.Place;

/** The version of Windows, by build number. */
public record Windows(Case of, int build, String name, Place at) {

  private static final int SERVER_2003 = 3790;
  private static final int WINDOWS_10 = 10240;
  private static final int WINDOWS_10_2004 = 19041;

  // Words for what is out of use: numbers in rules would make each a band of its own for every
  // file that does not say its Windows.

  /** The version in backticks, where the input states it. */
  public String shown() {
    return at.stated() ? "`" + name + "`" : "this Windows";
  }

  /** Whether this is Windows XP as it was released, or with this service pack. */
  public boolean xpWith(int pack) {
    return name.startsWith("Windows XP") && pack() == pack;
  }

  /** Whether the release is known, and not the build alone. */
  public boolean released() {
    return name.startsWith("Windows") || name.startsWith("Server");
  }

  /** The version in backticks; empty where the input does not state it. */
  public String stated() {
    return at.stated() ? "`" + name + "`" : "";
  }

  /** Whether this is Server 2003 without a service pack. */
  public boolean firstServer2003() {
    return name.equals("Server 2003");
  }

  /** Whether this is Server 2003 with a service pack, or R2. */
  public boolean laterServer2003() {
    return name.startsWith("Server 2003") && !firstServer2003();
  }

  private int pack() {
    int at = name.indexOf(" SP");
    return at < 0 ? 0 : Integer.parseInt(name.substring(at + " SP".length()));
  }

  /** Whether this is Windows XP. */
  public boolean xp() {
    return build < SERVER_2003;
  }

  /** Whether this is older than Windows 10. */
  public boolean before10() {
    return build < WINDOWS_10;
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
