package io.github.bitswise.machine;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * Finds the endpoint that a URL or a path leads to: the longest described prefix, and for what it
 * does not say the next shorter one.
 */
public final class Endpoints {
  private Endpoints() {}

  /** The endpoint that a URL leads to; a bare one where none is described. */
  public static Endpoint web(List<Endpoint> described, String url) {
    return describedWeb(described, url).orElseGet(() -> Endpoint.named(origin(url)));
  }

  /** The endpoint that a URL leads to, where one is described. */
  public static Optional<Endpoint> describedWeb(List<Endpoint> described, String url) {
    return endpoint(described, url, '/');
  }

  /** The share that a path leads to; a bare one where none is described. */
  public static Endpoint share(List<Endpoint> described, String path) {
    return endpoint(described, path, '\\').orElseGet(() -> Endpoint.named(shareOf(path)));
  }

  /** The longest described folder that holds this path. */
  public static Optional<Folder> folder(List<Folder> described, String path) {
    return longest(described, Folder::path, path, '\\');
  }

  private static Optional<Endpoint> endpoint(
      List<Endpoint> described, String target, char separator) {
    return described.stream()
        .filter(each -> covers(each.name(), target, separator))
        .sorted(Comparator.comparingInt((Endpoint each) -> each.name().length()).reversed())
        .reduce(Endpoint::over);
  }

  private static <T> Optional<T> longest(
      List<T> described, Function<T, String> prefix, String target, char separator) {
    return described.stream()
        .filter(each -> covers(prefix.apply(each), target, separator))
        .max(Comparator.comparingInt(each -> prefix.apply(each).length()));
  }

  private static boolean covers(String prefix, String target, char separator) {
    String start = prefix.toLowerCase(Locale.ROOT);
    String whole = target.toLowerCase(Locale.ROOT);
    if (!whole.startsWith(start)) {
      return false;
    }
    return whole.length() == start.length()
        || start.charAt(start.length() - 1) == separator
        || whole.charAt(start.length()) == separator
        || separator == '/' && "?#:".indexOf(whole.charAt(start.length())) >= 0;
  }

  /** The beginning of a URL, up to its path. */
  public static String origin(String url) {
    int path = url.indexOf('/', url.indexOf("://") + 3);
    return path < 0 ? url : url.substring(0, path);
  }

  private static String shareOf(String path) {
    int host = path.indexOf('\\', 2);
    int share = host < 0 ? -1 : path.indexOf('\\', host + 1);
    return share < 0 ? path : path.substring(0, share);
  }
}
