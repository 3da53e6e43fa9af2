package io.github.bitswise.live.servers;

import io.github.bitswise.machine.Endpoints;
import java.util.Locale;

/** The beginnings of URLs, up to the path: what has a port of its own. */
final class Origins {

  private static final String HTTP = "http://";

  private Origins() {}

  /** Whether this is the name of something on the web rather than of a share. */
  static boolean web(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.startsWith(HTTP) || lower.startsWith("https://");
  }

  static boolean plain(String url) {
    return url.toLowerCase(Locale.ROOT).startsWith(HTTP);
  }

  /** The origin of a URL in lower case, without a user. */
  static String of(String url) {
    String bare = url.split("[?#]", 2)[0];
    return Endpoints.origin(bare).toLowerCase(Locale.ROOT).replaceFirst("//[^/]*@", "//");
  }

  /** Path and query of a URL, without a fragment; at least a slash. */
  static String rest(String url) {
    String whole = url.split("#", 2)[0];
    int host = whole.indexOf("://") + 3;
    int path = whole.indexOf('/', host);
    int query = whole.indexOf('?', host);
    if (path >= 0 && (query < 0 || path < query)) {
      return whole.substring(path);
    }
    return query < 0 ? "/" : "/" + whole.substring(query);
  }
}
