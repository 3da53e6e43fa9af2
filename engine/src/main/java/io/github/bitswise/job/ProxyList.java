package io.github.bitswise.job;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A proxy list and the hosts that go past it, in the form of SetProxySettings.
 *
 * @param text the list as the input writes it; empty for NULL
 * @param bypass host patterns
 */
public record ProxyList(Optional<String> text, List<String> bypass) {

  private static final int HTTP = 80;
  private static final int HTTPS = 443;

  private static final Pattern ENTRY =
      Pattern.compile(
          "(?:(?<of>https?)=)?(?:(?<by>https?)://)?"
              + "(?<host>[^\\s/=:,]+|\\[[0-9a-fA-F:.]+])(?<port>:\\d{1,5})?/?");

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
    List<String> proxies = allForScheme(scheme);
    return proxies.isEmpty() ? "" : proxies.get(0);
  }

  /** Whether the list names more than one proxy for URLs of this scheme. */
  public boolean several(String scheme) {
    return allForScheme(scheme).size() > 1;
  }

  /** The entries for this scheme, else those for no scheme, each as {@code host:port}. */
  private List<String> allForScheme(String scheme) {
    List<String> own = new ArrayList<>();
    List<String> byDefault = new ArrayList<>();
    for (String entry : entries()) {
      var matcher = ENTRY.matcher(entry);
      if (!matcher.matches()) {
        continue;
      }
      String port = matcher.group("port") == null ? ":" + port(matcher) : matcher.group("port");
      String hostAndPort = matcher.group("host").toLowerCase(Locale.ROOT) + port;
      if (scheme.equals(matcher.group("of"))) {
        own.add(hostAndPort);
      } else if (matcher.group("of") == null) {
        byDefault.add(hostAndPort);
      }
    }
    return own.isEmpty() ? byDefault : own;
  }

  /** The first entry that names no port; empty where all do. */
  public String portless() {
    return entries().stream()
        .filter(entry -> wellFormedEntry(entry) && !entry.matches(".*:\\d+/?"))
        .findFirst()
        .orElse("");
  }

  /** The list with a port behind this entry. */
  public String with(String entry, int port) {
    return Arrays.stream(text.orElse("").split("(?<=[\\s;])|(?=[\\s;])"))
        .map(each -> each.equals(entry) ? entry.replaceFirst("/?$", ":" + port) : each)
        .collect(Collectors.joining());
  }

  /** The port that an entry without one stands for. */
  public int port(String entry) {
    var matcher = ENTRY.matcher(entry);
    return matcher.matches() ? port(matcher) : HTTP;
  }

  private static int port(Matcher entry) {
    String protocol = entry.group("by") == null ? entry.group("of") : entry.group("by");
    return "https".equals(protocol) ? HTTPS : HTTP;
  }

  /** Whether a comma stands in the list. */
  public boolean commas() {
    return text.orElse("").indexOf(',') >= 0;
  }

  /** The characters of the list. */
  public int length() {
    return text.orElse("").length();
  }

  /** The characters of the bypass list. */
  public int bypassLength() {
    return String.join(" ", bypass).length();
  }

  /** The characters of the longer of the two lists. */
  public int longest() {
    return Math.max(length(), bypassLength());
  }

  /** The host in the first bypass entry that is a URL; empty where there is none. */
  public String bypassedHost() {
    return bypassedUrl().isEmpty() ? "" : Paths.host(bypassedUrl());
  }

  /** The first bypass entry that is a URL, not a host; empty where there is none. */
  public String bypassedUrl() {
    return bypass.stream().filter(each -> each.contains("://")).findFirst().orElse("");
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
        && (matcher.group("port") == null
            || Integer.parseInt(matcher.group("port").substring(1)) <= 65_535);
  }

  private static boolean wellFormedBypass(String pattern) {
    return pattern.equals("<local>") || pattern.lastIndexOf('*') <= 0 && !pattern.isBlank();
  }

  private List<String> entries() {
    return text.map(list -> List.of(list.trim().split("[\\s;]+"))).orElse(List.of());
  }
}
