package io.github.bitswise.steps;

import io.github.bitswise.answer.IdentityUse;
import io.github.bitswise.machine.AccountName;

/**
 * An identity as a sentence names it.
 *
 * @param kind account, computer, anonymous, none, unknown or unspecified
 * @param account the account's name; empty for the other kinds
 */
record Identity(String kind, String account) {

  static Identity named(String words) {
    return switch (words) {
      case "the computer account" -> new Identity("computer", "");
      case "an anonymous user" -> new Identity("anonymous", "");
      case "nobody" -> new Identity("none", "");
      case "somebody unknown" -> new Identity("unknown", "");
      case "somebody unspecified" -> new Identity("unspecified", "");
      default -> new Identity("account", words);
    };
  }

  boolean is(IdentityUse use) {
    return use.kind().equals(kind)
        && (account.isEmpty() || AccountName.key(account).equals(AccountName.key(use.as())));
  }
}
