package io.github.bitswise.machine;

import java.util.List;
import java.util.Optional;

/**
 * The Internet Explorer proxy settings of one account.
 *
 * @param server the static proxy as {@code host:port}
 * @param bypass hosts that go direct
 * @param autoDetect "automatically detect settings" is on
 * @param autoConfigUrl the address of a configuration script
 */
public record IeProxy(
    Optional<String> server,
    List<String> bypass,
    boolean autoDetect,
    Optional<String> autoConfigUrl) {

  /** Nothing is set. */
  public static final IeProxy NONE =
      new IeProxy(Optional.empty(), List.of(), false, Optional.empty());

  /** Whether nothing is set. */
  public boolean none() {
    return server.isEmpty() && !automatic();
  }

  /** Whether the settings ask for detection or name a script. */
  public boolean automatic() {
    return autoDetect || autoConfigUrl.isPresent();
  }
}
