package io.github.bitswise.fact;

import io.github.bitswise.bits.Method;
import io.github.bitswise.bits.Pointer;
import io.github.bitswise.machine.AccountKind;
import io.github.bitswise.source.Known;
import io.github.bitswise.source.Place;

/**
 * A call of the client's program.
 *
 * @param index its position in the program, from 0
 * @param asked the interface that QueryInterface asks for; empty for any other call
 * @param as whom the thread impersonates; empty: nobody
 * @param kind what kind of account that is; of no meaning where nobody is impersonated
 * @param elevated whether the token that acts is elevated, if that is said
 */
public record Called(
    Case of,
    int index,
    Method method,
    String asked,
    String as,
    AccountKind kind,
    Known<Boolean> elevated,
    Place at) {

  /** Whether somebody is impersonated. */
  public boolean impersonated() {
    return !as.isEmpty();
  }

  /** The interface that it needs. */
  public String iface() {
    return asked.isEmpty() ? method.iface() : asked;
  }

  /** Whether it only asks whether there is an interface. */
  public boolean probes() {
    return method == Method.QUERY_INTERFACE;
  }

  /** What it is called on. */
  public Pointer pointer() {
    return method.pointer();
  }

  /** Whether it changes something, going by its name. */
  public boolean changes() {
    return method.changes();
  }

  /** Whether it sets credentials, the client certificate or headers. */
  public boolean authenticates() {
    return method.authenticates();
  }

  /** The method's name in a program. */
  public String label() {
    return method.written();
  }

  /** Whether the acting token is said to be a filtered one. */
  public boolean filtered() {
    return elevated.known() && !elevated.get();
  }

  /** Whether the acting token is said to be elevated. */
  public boolean raised() {
    return elevated.orElse(false);
  }
}
