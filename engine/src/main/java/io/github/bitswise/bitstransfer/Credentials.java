package io.github.bitswise.bitstransfer;

import io.github.bitswise.job.AuthScheme;
import io.github.bitswise.job.AuthTarget;
import io.github.bitswise.job.Credential;
import io.github.bitswise.script.Value;
import io.github.bitswise.script.Value.Table;
import io.github.bitswise.script.Word;
import java.util.List;
import java.util.Optional;

/** What {@code -Credential} says, without the password. */
final class Credentials {
  private static final List<String> SCHEMES =
      List.of("Basic", "Digest", "Ntlm", "Negotiate", "Passport");

  private Credentials() {}

  static Optional<AuthScheme> scheme(String parameter, Word word) {
    return new Choice(parameter, SCHEMES).match(word, AuthScheme.class);
  }

  static Misuse refuse(String parameter, Word word) {
    return new Choice(parameter, SCHEMES).refuse(word);
  }

  static Credential of(AuthTarget target, AuthScheme scheme, Value value, List<Secret> secrets) {
    Value user = value;
    // A password that is not known counts as one character.
    int length = 1;
    if (value instanceof Table table) {
      user = table.entries().getOrDefault("username", value);
      Value password = table.entries().get("password");
      Value plain =
          password instanceof Table secure
              ? secure.entries().getOrDefault("plain", password)
              : password;
      if (plain instanceof Value.Text text && text.word().known()) {
        length = text.word().text().length();
        secrets.add(new Secret(text.at(), text.word().text()));
      }
    }
    return new Credential(
        target,
        scheme,
        Words.of(user, "(Get-Credential)").text(),
        Credential.Nulls.NEITHER,
        Math.max(1, length),
        value.at());
  }
}
