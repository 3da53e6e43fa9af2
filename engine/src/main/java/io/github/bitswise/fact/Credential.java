package io.github.bitswise.fact;

import io.github.bitswise.job.AuthScheme;
import io.github.bitswise.job.AuthTarget;
import io.github.bitswise.job.Credential.Nulls;
import io.github.bitswise.source.Place;
import java.util.Locale;

/**
 * One call of SetCredentials.
 *
 * @param implicit user and password are NULL
 * @param user the explicit user, empty where NULL
 * @param nulls which of user and password are NULL
 * @param passwordLength characters of the password; 0 where it is NULL
 */
public record Credential(
    Case of,
    AuthTarget target,
    AuthScheme scheme,
    boolean implicit,
    String user,
    Nulls nulls,
    int passwordLength,
    Place at) {

  /** Whether user and password are both given. */
  public boolean explicit() {
    return nulls == Nulls.NEITHER;
  }

  /** Whether one of user and password is NULL and the other is not. */
  public boolean mixed() {
    return nulls == Nulls.USER || nulls == Nulls.PASSWORD;
  }

  /** Whether the user's name has the form that its scheme takes from a computer in no domain. */
  public boolean complete() {
    return switch (scheme) {
      case BASIC, NTLM, NEGOTIATE -> user.indexOf('\\') > 0 || user.indexOf('@') > 0;
      case PASSPORT -> user.indexOf('@') > 0;
      case DIGEST -> true;
    };
  }

  /** The scheme in the spelling of files. */
  public String word() {
    return scheme.name().toLowerCase(Locale.ROOT);
  }
}
