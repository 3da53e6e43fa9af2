package io.github.bitswise.job;

import io.github.bitswise.source.Place;
import java.util.List;
import java.util.Optional;

/**
 * The proxy settings of a job: SetProxySettings.
 *
 * @param usage PRECONFIG unless the configuration says otherwise
 * @param list the job's own proxies; empty where NULL
 * @param bypass hosts that go direct; empty where NULL
 * @param listAt where the list is stated
 * @param bypassAt where the bypass list is stated, be it as NULL
 * @param at where the usage is stated, or unstated for the default
 */
public record ProxySettings(
    ProxyUsage usage,
    Optional<String> list,
    List<String> bypass,
    Place at,
    Place listAt,
    Place bypassAt) {

  /** The documented default: the owner's own settings. */
  public static final ProxySettings DEFAULT =
      new ProxySettings(
          ProxyUsage.PRECONFIG,
          Optional.empty(),
          List.of(),
          Place.UNSTATED,
          Place.UNSTATED,
          Place.UNSTATED);
}
