package io.github.bitswise.read;

import io.github.bitswise.machine.WindowsVersion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Versions of Windows by build number or by the names that people use. */
final class WindowsNames {

  private static final Map<String, Integer> BUILDS = new LinkedHashMap<>();

  static {
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

  // The release before Vista had build 3790: smaller numbers are more likely releases, as 1809.
  private static final int LEAST_BUILD = 2600;
  private static final Pattern BUILD =
      Pattern.compile("(?:[0-9]{1,2}\\.[0-9]\\.)?([0-9]{4,5})(?:\\.[0-9]{1,6})?");

  private WindowsNames() {}

  private static void add(String name, int build) {
    BUILDS.put(name, build);
  }

  /** The version that a text names; empty where it names none or several. */
  static Optional<WindowsVersion> parse(String text) {
    String key = key(text);
    for (Map.Entry<String, Integer> known : BUILDS.entrySet()) {
      if (key(known.getKey()).equals(key)) {
        return Optional.of(new WindowsVersion(known.getValue(), known.getKey()));
      }
    }
    Matcher matcher = BUILD.matcher(text.trim());
    if (!matcher.matches() || Integer.parseInt(matcher.group(1)) < LEAST_BUILD) {
      return Optional.empty();
    }
    int build = Integer.parseInt(matcher.group(1));
    return Optional.of(new WindowsVersion(build, name(build)));
  }

  /** What people call a build; client and server releases share some of them. */
  private static String name(int build) {
    return BUILDS.entrySet().stream()
        .filter(known -> known.getValue() == build)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse("Windows build " + build);
  }

  /** Names that begin as this one does: the releases of a name that stands for several. */
  static List<String> releases(String text) {
    List<String> releases = new ArrayList<>();
    String key = key(text);
    for (String name : BUILDS.keySet()) {
      if (!key.isEmpty() && key(name).startsWith(key + " ")) {
        releases.add(name);
      }
    }
    return releases;
  }

  static List<String> names() {
    return List.copyOf(BUILDS.keySet());
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT)
        .replaceAll("\\b(microsoft|windows|server|version)\\b", " ")
        .replaceAll("\\s+", " ")
        .trim();
  }
}
