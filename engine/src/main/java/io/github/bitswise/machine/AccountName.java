package io.github.bitswise.machine;

import java.util.Locale;
import java.util.Map;

/** How accounts are named: the well-known ones have many spellings, all compare without case. */
public final class AccountName {
  private static final Map<String, AccountKind> WELL_KNOWN =
      Map.ofEntries(
          Map.entry("localsystem", AccountKind.LOCAL_SYSTEM),
          Map.entry("system", AccountKind.LOCAL_SYSTEM),
          Map.entry("nt authority\\system", AccountKind.LOCAL_SYSTEM),
          Map.entry(".\\localsystem", AccountKind.LOCAL_SYSTEM),
          Map.entry("s-1-5-18", AccountKind.LOCAL_SYSTEM),
          Map.entry("localservice", AccountKind.LOCAL_SERVICE),
          Map.entry("local service", AccountKind.LOCAL_SERVICE),
          Map.entry("nt authority\\localservice", AccountKind.LOCAL_SERVICE),
          Map.entry("nt authority\\local service", AccountKind.LOCAL_SERVICE),
          Map.entry("s-1-5-19", AccountKind.LOCAL_SERVICE),
          Map.entry("networkservice", AccountKind.NETWORK_SERVICE),
          Map.entry("network service", AccountKind.NETWORK_SERVICE),
          Map.entry("nt authority\\networkservice", AccountKind.NETWORK_SERVICE),
          Map.entry("nt authority\\network service", AccountKind.NETWORK_SERVICE),
          Map.entry("s-1-5-20", AccountKind.NETWORK_SERVICE));

  private AccountName() {}

  /** The kind that the name itself tells; a name that tells nothing is a user's. */
  public static AccountKind kind(String name) {
    String lower = name.trim().toLowerCase(Locale.ROOT);
    AccountKind wellKnown = WELL_KNOWN.get(lower);
    if (wellKnown != null) {
      return wellKnown;
    }
    if (lower.startsWith("nt service\\")) {
      return AccountKind.VIRTUAL;
    }
    return lower.endsWith("$") ? AccountKind.MANAGED : AccountKind.USER;
  }

  /** The one spelling of a well-known account; any other name stays as it is written. */
  public static String canonical(String name) {
    AccountKind kind = kind(name);
    return kind.system() ? kind.label() : name.trim();
  }

  /** A key under which all spellings of one account are equal. */
  public static String key(String name) {
    return canonical(name).toLowerCase(Locale.ROOT);
  }

  /** The domain before the backslash or after the at sign, or an empty text. */
  public static String domain(String name) {
    int backslash = name.indexOf('\\');
    if (backslash >= 0) {
      return name.substring(0, backslash);
    }
    int at = name.indexOf('@');
    return at >= 0 ? name.substring(at + 1) : "";
  }
}
