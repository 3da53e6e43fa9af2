package io.github.bitswise.machine;

import io.github.bitswise.job.ProxyList;
import java.util.List;
import java.util.Optional;

/**
 * The Internet Explorer proxy settings of one account.
 *
 * @param server the static proxy as {@code host:port}
 * @param bypass hosts that go direct
 * @param autoDetect "automatically detect settings" is on
 * @param autoConfigUrl the address of a configuration script
 * @param noProxy "no proxy" was set on purpose, as {@code bitsadmin /util /setieproxy} can
 */
public record IeProxy(
    Optional<String> server,
    List<String> bypass,
    boolean autoDetect,
    Optional<String> autoConfigUrl,
    boolean noProxy) {

  /** Nothing is set. */
  public static final IeProxy NONE =
      new IeProxy(Optional.empty(), List.of(), false, Optional.empty(), false);

  /** A static proxy list. */
  public static IeProxy manual(String proxies, List<String> bypass) {
    return new IeProxy(Optional.of(proxies), bypass, false, Optional.empty(), false);
  }

  /** Detection. */
  public static IeProxy detected() {
    return new IeProxy(Optional.empty(), List.of(), true, Optional.empty(), false);
  }

  /** Detection by the script at this address. */
  public static IeProxy scripted(String url) {
    return new IeProxy(Optional.empty(), List.of(), true, Optional.of(url), false);
  }

  /** No proxy, on purpose. */
  public static IeProxy direct() {
    return new IeProxy(Optional.empty(), List.of(), false, Optional.empty(), true);
  }

  /** Whether nothing is set. */
  public boolean none() {
    return server.isEmpty() && !automatic() && !noProxy;
  }

  /** Whether the settings ask for detection or name a script. */
  public boolean automatic() {
    return autoDetect || autoConfigUrl.isPresent();
  }

  /** The static proxy and the hosts that go past it. */
  public ProxyList list() {
    return new ProxyList(server, bypass);
  }

  /** Whether a static proxy is set and nothing automatic. */
  public boolean staticOnly() {
    return server.isPresent() && !automatic();
  }

  /** Whether a static proxy is set beside detection or a script. */
  public boolean mixed() {
    return server.isPresent() && automatic();
  }

  /** The address of the configuration script; empty for detection without one. */
  public String script() {
    return autoConfigUrl.orElse("");
  }
}
