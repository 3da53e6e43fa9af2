package io.github.bitswise.bitsadmin;

import io.github.bitswise.job.AuthScheme;
import io.github.bitswise.job.AuthTarget;
import io.github.bitswise.job.Credential;
import io.github.bitswise.job.Credential.Nulls;
import io.github.bitswise.script.Word;
import io.github.bitswise.source.Place;

/** What {@code /setcredentials} says, without the password. */
final class Credentials {

  private Credentials() {}

  static Credential of(AuthTarget target, AuthScheme scheme, Word user, Word password, Place at) {
    boolean noUser = user.is("NULL");
    boolean noPassword = password.is("NULL");
    return new Credential(
        target,
        scheme,
        noUser ? "" : user.text(),
        nulls(noUser, noPassword),
        noPassword ? 0 : Math.max(Words.knownPart(password).length(), password.known() ? 0 : 1),
        at);
  }

  private static Nulls nulls(boolean user, boolean password) {
    if (user) {
      return password ? Nulls.BOTH : Nulls.USER;
    }
    return password ? Nulls.PASSWORD : Nulls.NEITHER;
  }
}
