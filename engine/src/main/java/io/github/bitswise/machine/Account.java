package io.github.bitswise.machine;

import io.github.bitswise.source.Known;
import io.github.bitswise.source.Place;
import java.util.List;
import java.util.Set;

/**
 * What is known of one account on the machine.
 *
 * @param name in its canonical spelling
 * @param administrator member of Administrators
 * @param elevated its token has the Administrators group enabled
 * @param restricted its token carries restricting SIDs
 * @param integrity the integrity level of its token
 * @param privileges what its token holds of the privileges that copying access lists needs
 * @param sessions how it is logged on; an empty list: not at all
 * @param drives its mapped network drives; an empty list: none
 */
public record Account(
    String name,
    AccountKind kind,
    Known<Boolean> administrator,
    Known<Boolean> elevated,
    Known<List<String>> groups,
    Known<Boolean> restricted,
    Known<IntegrityLevel> integrity,
    Known<Set<Privilege>> privileges,
    Known<List<SessionKind>> sessions,
    Known<List<DriveMapping>> drives,
    Known<IeProxy> ieProxy,
    Place at) {

  /** An account of which only the name is known, and what the documentation says of its kind. */
  public static Account named(String name, Place at) {
    return named(name, AccountName.kind(name), at);
  }

  /** An account of a stated kind of which nothing else is known. */
  public static Account named(String name, AccountKind kind, Place at) {
    boolean system = kind.system();
    return new Account(
        AccountName.canonical(name),
        kind,
        system ? Known.byDefault(kind == AccountKind.LOCAL_SYSTEM) : Known.unknown(),
        system ? Known.byDefault(kind == AccountKind.LOCAL_SYSTEM) : Known.unknown(),
        Known.unknown(),
        Known.byDefault(false),
        Known.unknown(),
        Known.unknown(),
        Known.unknown(),
        system ? Known.byDefault(List.of()) : Known.unknown(),
        system ? Known.byDefault(IeProxy.NONE) : Known.unknown(),
        at);
  }

  /** The same account, logged on so. */
  public Account loggedOn(Known<List<SessionKind>> how) {
    return new Account(
        name,
        kind,
        administrator,
        elevated,
        groups,
        restricted,
        integrity,
        privileges,
        how,
        drives,
        ieProxy,
        at);
  }
}
