package io.github.bitswise.job;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A proxy list and the hosts that go past it, in the form of SetProxySettings.
 *
 * @param text the list as the input writes it; empty for NULL
 * @param bypass host patterns
 */
public record ProxyList(Optional<String> text, List<String> bypass) {

  private static final Pattern ENTRY =
      Pattern.compile("(?:(https?)=)?(?:https?://)?([^\\s/=:]+|\\[[0-9a-fA-F:.]+])(:\\d{1,5})?/?");

  /** Whether there is a list at all. */
  public boolean present() {
    return text.isPresent() && !text.get().isBlank();
  }

  /** Whether every entry and every bypass pattern has the documented form. */
  public boolean wellFormed() {
    return entries().stream().allMatch(ProxyList::wellFormedEntry)
        && bypass.stream().allMatch(ProxyList::wellFormedBypass);
  }

  /** The proxy for URLs of this scheme as {@code host:port}; empty where the list names none. */
  public String forScheme(String scheme) {
    String byDefault = "";
    for (String entry : entries()) {
      var matcher = ENTRY.matcher(entry);
      if (!matcher.matches()) {
        continue;
      }
      String port = matcher.group(3) == null ? ":80" : matcher.group(3);
      String hostAndPort = matcher.group(2).toLowerCase(Locale.ROOT) + port;
      if (scheme.equals(matcher.group(1))) {
        return hostAndPort;
      }
      if (matcher.group(1) == null && byDefault.isEmpty()) {
        byDefault = hostAndPort;
      }
    }
    return byDefault;
  }

  /** Whether this host goes direct. */
  public boolean bypasses(String host) {
    return matches(bypass, host);
  }

  /** Whether a bypass list matches a host: {@code <local>} stands for names without a dot. */
  public static boolean matches(List<String> patterns, String host) {
    String name = host.toLowerCase(Locale.ROOT);
    for (String each : patterns) {
      String pattern = each.trim().toLowerCase(Locale.ROOT);
      boolean hit =
          pattern.equals("<local>")
              ? !name.contains(".") && !name.contains(":")
              : pattern.startsWith("*")
                  ? name.endsWith(pattern.substring(1))
                  : name.equals(pattern);
      if (hit) {
        return true;
      }
    }
    return false;
  }

  /** One spelling for a proxy's address: lower case, without scheme, with its port. */
  public static String address(String proxy) {
    String normal = new ProxyList(Optional.of(proxy), List.of()).forScheme("http");
    return normal.isEmpty() ? proxy.toLowerCase(Locale.ROOT) : normal;
  }

  private static boolean wellFormedEntry(String entry) {
    var matcher = ENTRY.matcher(entry);
    return matcher.matches()
        && (matcher.group(3) == null || Integer.parseInt(matcher.group(3).substring(1)) <= 65_535);
  }

  private static boolean wellFormedBypass(String pattern) {
    return pattern.equals("<local>") || pattern.lastIndexOf('*') <= 0 && !pattern.isBlank();
  }

  private List<String> entries() {
    return text.map(list -> List.of(list.trim().split("[\\s;]+"))).orElse(List.of());
  }
}
