package io.github.bitswise.machine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The releases of Windows and their builds. */
public final class WindowsReleases {

  private static final Map<String, Integer> BUILDS = new LinkedHashMap<>();
  private static final TreeMap<Integer, String> NAMES = new TreeMap<>();

  /** Builds of which the release and its service packs are told apart by name alone. */
  private static final Set<Integer> SERVICE_PACKS_SHARE = Set.of(2600, 3790);

  static {
    add("Windows XP", 2600);
    add("Windows XP SP1", 2600);
    add("Windows XP SP2", 2600);
    add("Windows XP SP3", 2600);
    add("Windows Vista", 6000);
    add("Windows Vista SP1", 6001);
    add("Windows Vista SP2", 6002);
    add("Windows 7", 7600);
    add("Windows 7 SP1", 7601);
    add("Windows 8", 9200);
    add("Windows 8.1", 9600);
    add("Windows 10 1507", 10240);
    add("Windows 10 1511", 10586);
    add("Windows 10 1607", 14393);
    add("Windows 10 1703", 15063);
    add("Windows 10 1709", 16299);
    add("Windows 10 1803", 17134);
    add("Windows 10 1809", 17763);
    add("Windows 10 1903", 18362);
    add("Windows 10 1909", 18363);
    add("Windows 10 2004", 19041);
    add("Windows 10 20H2", 19042);
    add("Windows 10 21H1", 19043);
    add("Windows 10 21H2", 19044);
    add("Windows 10 22H2", 19045);
    add("Windows 11", 22000);
    add("Windows 11 21H2", 22000);
    add("Windows 11 22H2", 22621);
    add("Windows 11 23H2", 22631);
    add("Windows 11 24H2", 26100);
    add("Server 2003", 3790);
    add("Server 2003 SP1", 3790);
    add("Server 2003 SP2", 3790);
    add("Server 2003 R2", 3790);
    add("Server 2008", 6001);
    add("Server 2008 SP2", 6002);
    add("Server 2008 R2", 7600);
    add("Server 2008 R2 SP1", 7601);
    add("Server 2012", 9200);
    add("Server 2012 R2", 9600);
    add("Server 2016", 14393);
    add("Server 2019", 17763);
    add("Server 2022", 20348);
    add("Server 2025", 26100);
  }

  private static final List<WindowsVersion> ALL = inOrder();

  private WindowsReleases() {}

  private static void add(String name, int build) {
    BUILDS.put(name, build);
    // Client and server releases share builds; the client's name comes first.
    NAMES.putIfAbsent(build, name);
  }

  /** Builds by the names that people use, oldest client first, then servers. */
  public static Map<String, Integer> builds() {
    return Collections.unmodifiableMap(BUILDS);
  }

  /** All releases, oldest first; of those that share a build, the client's name alone. */
  public static List<WindowsVersion> all() {
    return ALL;
  }

  private static List<WindowsVersion> inOrder() {
    List<WindowsVersion> all = new ArrayList<>();
    BUILDS.forEach(
        (name, build) -> {
          boolean packs = SERVICE_PACKS_SHARE.contains(build);
          if (packs || name.equals(NAMES.get(build))) {
            all.add(new WindowsVersion(build, name));
          }
        });
    all.sort(Comparator.comparing(WindowsVersion::build));
    return List.copyOf(all);
  }

  /** The position among {@link #all} of this version, or of the release that its build is of. */
  public static int position(WindowsVersion version) {
    int exact = ALL.indexOf(version);
    int position = -1;
    while (exact < 0
        && position + 1 < ALL.size()
        && ALL.get(position + 1).build() <= version.build()) {
      position++;
    }
    return Math.max(exact, position);
  }

  /** The release that this build belongs to. */
  public static String name(int build) {
    var entry = NAMES.floorEntry(build);
    return entry == null ? "older than Windows XP" : entry.getValue();
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
    String last = name(bands.get(position + 1) - 1);
    return name(build).equals(last) ? last : name(build) + " to " + last;
  }
}
