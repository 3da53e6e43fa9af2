package io.github.bitswise.read;

import io.github.bitswise.machine.WindowsReleases;
import io.github.bitswise.machine.WindowsVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Versions of Windows by build number or by the names that people use. */
final class WindowsNames {

  // The build of Windows XP: smaller numbers are more likely releases, as 1809.
  private static final int LEAST_BUILD = 2600;
  private static final Pattern BUILD =
      Pattern.compile("(?:[0-9]{1,2}\\.[0-9]\\.)?([0-9]{4,5})(?:\\.[0-9]{1,6})?");

  private WindowsNames() {}

  /** The version that a text names; empty where it names none or several. */
  static Optional<WindowsVersion> parse(String text) {
    String key = key(text);
    for (Map.Entry<String, Integer> known : WindowsReleases.builds().entrySet()) {
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
    return WindowsReleases.builds().entrySet().stream()
        .filter(known -> known.getValue() == build)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse("Windows build " + build);
  }

  /** Names that begin as this one does: the releases of a name that stands for several. */
  static List<String> releases(String text) {
    List<String> releases = new ArrayList<>();
    String key = key(text);
    for (String name : WindowsReleases.builds().keySet()) {
      if (!key.isEmpty() && key(name).startsWith(key + " ")) {
        releases.add(name);
      }
    }
    return releases;
  }

  static List<String> names() {
    return List.copyOf(WindowsReleases.builds().keySet());
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT)
        .replaceAll("\\b(microsoft|windows|server|version)\\b", " ")
        .replaceAll("\\s+", " ")
        .trim();
  }
}
