package io.github.bitswise.job;

import java.util.Locale;
import java.util.Optional;

/** What the text of a Windows path or a URL says about where it leads. */
final class Paths {
  private Paths() {}

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
