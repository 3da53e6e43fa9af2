package io.github.bitswise.live.agent;

import com.sun.jna.Function;
import com.sun.jna.NativeLibrary;

/** The name of the BITS that answers. */
final class Provider {

  private Provider() {}

  /** As {@code wine-8.0} or {@code windows-10.0}. */
  static String name() {
    try {
      Function version = NativeLibrary.getInstance("ntdll").getFunction("wine_get_version");
      return "wine-" + version.invokeString(new Object[0], false);
    } catch (UnsatisfiedLinkError noWine) {
      return "windows-" + System.getProperty("os.version");
    }
  }
}
