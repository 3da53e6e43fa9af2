package io.github.bitswise.machine;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The builds of Windows by the name of their first release. */
public final class WindowsReleases {

  private static final TreeMap<Integer, String> NAMES =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry(6000, "Windows Vista"),
              Map.entry(7600, "Windows 7"),
              Map.entry(9200, "Windows 8"),
              Map.entry(9600, "Windows 8.1"),
              Map.entry(10240, "Windows 10 1507"),
              Map.entry(10586, "Windows 10 1511"),
              Map.entry(14393, "Windows 10 1607"),
              Map.entry(15063, "Windows 10 1703"),
              Map.entry(16299, "Windows 10 1709"),
              Map.entry(17134, "Windows 10 1803"),
              Map.entry(17763, "Windows 10 1809"),
              Map.entry(18362, "Windows 10 1903"),
              Map.entry(19041, "Windows 10 2004"),
              Map.entry(20348, "Windows Server 2022"),
              Map.entry(22000, "Windows 11 21H2"),
              Map.entry(22621, "Windows 11 22H2"),
              Map.entry(26100, "Windows 11 24H2")));

  private WindowsReleases() {}

  /** The release that this build belongs to. */
  public static String name(int build) {
    var entry = NAMES.floorEntry(build);
    return entry == null ? "Windows XP or older" : entry.getValue();
  }

  /** The band of versions that starts at this build, such as "Windows 7 to Windows 10 1511". */
  public static String band(int build, List<Integer> bands) {
    int position = bands.indexOf(build);
    if (position == 0 && bands.size() > 1) {
      return "before " + name(bands.get(1));
    }
    if (position < 0 || position == bands.size() - 1) {
      return name(build) + " and later";
    }
    return name(build) + " to " + name(bands.get(position + 1) - 1);
  }
}
