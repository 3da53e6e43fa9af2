package io.github.bitswise.job;

import io.github.bitswise.source.Place;

/**
 * A value that the API's enumeration or bit set does not have.
 *
 * @param setting what it is a value of
 * @param value the number as the input writes it
 */
public record Undefined(Setting setting, String value, Place at) {

  /** What can have such a value. */
  public enum Setting {
    AUTH_TARGET,
    AUTH_SCHEME,
    PROXY_USAGE,
    HELPER_TOKEN_FLAGS,
    ACL_FLAGS,
    STORE_LOCATION,
    STORED_CREDENTIALS_TARGET,
    PRIORITY
  }
}
