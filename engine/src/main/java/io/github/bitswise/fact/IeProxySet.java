package io.github.bitswise.fact;

import io.github.bitswise.bits.Preparation.IeProxyUsage;
import io.github.bitswise.machine.AccountKind;
import io.github.bitswise.source.Known;
import io.github.bitswise.source.Place;
import java.util.List;
import java.util.Optional;

/**
 * {@code bitsadmin /util /setieproxy} in the program.
 *
 * @param account as the command writes it
 * @param kind what kind of account that names
 * @param list proxies, or the address of a script; empty where there is none
 * @param bypass empty where the command has none, not even NULL
 * @param connection whether a modem connection is named
 */
public record IeProxySet(
    Case of,
    int index,
    String account,
    AccountKind kind,
    IeProxyUsage usage,
    Optional<String> list,
    Optional<String> bypass,
    boolean connection,
    Known<Boolean> elevated,
    Place at) {

  /** Whether what must follow the usage is there. */
  public boolean complete() {
    boolean needs = usage == IeProxyUsage.MANUAL_PROXY || usage == IeProxyUsage.AUTOSCRIPT;
    return !needs || list.isPresent();
  }

  /** Whether a bypass list, or NULL, is there. */
  public boolean bypassed() {
    return bypass.isPresent();
  }

  /** Whether the prompt is said to be not elevated. */
  public boolean filtered() {
    return elevated.known() && !elevated.get();
  }

  /** The proxies, or the address of the script; empty where there is none. */
  public String proxies() {
    return list.orElse("");
  }

  /** The hosts that go direct. */
  public List<String> hosts() {
    String text = bypass.orElse("");
    return text.isBlank() || text.equalsIgnoreCase("NULL")
        ? List.of()
        : List.of(text.trim().split("[\\s;,]+"));
  }
}
