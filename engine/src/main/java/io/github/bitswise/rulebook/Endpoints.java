package io.github.bitswise.rulebook;

import io.github.bitswise.machine.Endpoint;
import io.github.bitswise.machine.Folder;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * Finds the endpoint that a URL or a path leads to: the longest described prefix, and for what it
 * does not say the next shorter one.
 */
final class Endpoints {
  private Endpoints() {}

  static Endpoint web(List<Endpoint> described, String url) {
    return endpoint(described, url, '/').orElseGet(() -> Endpoint.named(origin(url)));
  }

  static Endpoint share(List<Endpoint> described, String path) {
    return endpoint(described, path, '\\').orElseGet(() -> Endpoint.named(shareOf(path)));
  }

  /** The longest described folder that holds this path. */
  static Optional<Folder> folder(List<Folder> described, String path) {
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

  private static String origin(String url) {
    int path = url.indexOf('/', url.indexOf("://") + 3);
    return path < 0 ? url : url.substring(0, path);
  }

  private static String shareOf(String path) {
    int host = path.indexOf('\\', 2);
    int share = host < 0 ? -1 : path.indexOf('\\', host + 1);
    return share < 0 ? path : path.substring(0, share);
  }
}
