package io.github.bitswise.fact;

import io.github.bitswise.job.AuthScheme;
import java.util.Set;

/** The schemes that a server or proxy offers when it asks for credentials; empty: it never asks. */
public record Offer(Case of, String endpoint, Set<AuthScheme> schemes) {

  /** Whether credentials are asked for. */
  public boolean asks() {
    return !schemes.isEmpty();
  }

  /** Whether NTLM or Negotiate is among them. */
  public boolean integrated() {
    return schemes.stream().anyMatch(AuthScheme::integrated);
  }

  /** Whether this scheme is the only one. */
  public boolean only(AuthScheme scheme) {
    return schemes.equals(Set.of(scheme));
  }

  /** Whether this scheme is among them. */
  public boolean has(AuthScheme scheme) {
    return schemes.contains(scheme);
  }
}
