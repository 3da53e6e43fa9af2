package io.github.bitswise.job;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the text of a Windows path or a URL says about where it leads. */
final class Paths {

  /** The longest path, in characters without the terminator. */
  static final int MAX_PATH = 260;

  /** The prefix of extended-length paths. */
  static final String EXTENDED = "\\\\?\\";

  private static final Pattern DEVICE =
      Pattern.compile("(?i)(?:con|prn|aux|nul|com[1-9]|lpt[1-9])(?:\\..*)?");

  private Paths() {}

  /** Whether a colon stands beyond that of the drive. */
  static boolean stream(String path) {
    String plain = path.startsWith(EXTENDED) ? path.substring(EXTENDED.length()) : path;
    return plain.indexOf(':', drive(plain).length()) >= 0;
  }

  /** Whether a UNC path leads to a named pipe. */
  static boolean pipe(String path) {
    return path.toLowerCase(Locale.ROOT).matches("\\\\\\\\[^\\\\]+\\\\pipe(?:\\\\.*)?");
  }

  /** Whether a path leads to a device: by the device prefix or by a reserved name at its end. */
  static boolean device(String path) {
    String last = path.substring(path.lastIndexOf('\\') + 1);
    return path.startsWith("\\\\.\\") || DEVICE.matcher(last).matches();
  }

  static String drive(String path) {
    boolean drive =
        path.length() >= 2
            && path.charAt(1) == ':'
            && Character.toUpperCase(path.charAt(0)) >= 'A'
            && Character.toUpperCase(path.charAt(0)) <= 'Z';
    return drive ? path.substring(0, 2).toUpperCase(Locale.ROOT) : "";
  }

  static String withoutFilePrefix(String path) {
    if (!path.regionMatches(true, 0, "file://", 0, 7)) {
      return path;
    }
    String rest = path.substring(7).replace('/', '\\');
    if (rest.startsWith("\\\\")) {
      return rest;
    }
    String local = rest.startsWith("\\") ? rest.substring(1) : rest;
    return drive(local).isEmpty() ? "\\\\" + local : local;
  }

  static String host(String url) {
    String authority = authority(url);
    String hostAndPort = authority.substring(authority.lastIndexOf('@') + 1);
    if (hostAndPort.startsWith("[")) {
      int close = hostAndPort.indexOf(']');
      return hostAndPort.substring(1, close < 0 ? hostAndPort.length() : close);
    }
    int colon = hostAndPort.indexOf(':');
    return (colon < 0 ? hostAndPort : hostAndPort.substring(0, colon)).toLowerCase(Locale.ROOT);
  }

  /** What stands before the host of a URL: a user, or user and password with a colon between. */
  static Optional<String> userInfo(String url) {
    String authority = authority(url);
    int end = authority.lastIndexOf('@');
    return end < 0 ? Optional.empty() : Optional.of(authority.substring(0, end));
  }

  private static String authority(String url) {
    int start = url.indexOf("://") + 3;
    int end = start;
    while (end < url.length() && "/?#".indexOf(url.charAt(end)) < 0) {
      end++;
    }
    return url.substring(start, end);
  }
}
