package io.github.bitswise.fact;

import io.github.bitswise.machine.Privilege;
import java.util.Set;

/** What the account's token holds of the privileges that copying access lists needs. */
public record Privileges(Case of, String account, Set<Privilege> held) {

  /** Whether it holds this one. */
  public boolean has(Privilege privilege) {
    return held.contains(privilege);
  }
}
