package io.github.bitswise.fact;

import io.github.bitswise.job.AuthScheme;
import io.github.bitswise.job.AuthTarget;
import io.github.bitswise.job.Credential;

/** A call of SetCredentials in the program. */
public record CredentialsSet(
    Case of, int index, AuthTarget target, AuthScheme scheme, Credential credential) {

  /** Whether it carries a password that stands in the input; one that is not known counts 1. */
  public boolean literal() {
    return credential.nulls() == Credential.Nulls.NEITHER && credential.passwordLength() > 1;
  }
}
