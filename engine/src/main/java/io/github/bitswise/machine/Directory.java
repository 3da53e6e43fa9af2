package io.github.bitswise.machine;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who is a member of what, as far as the input and Windows itself tell. */
public final class Directory {

  /** Whether an access list covers an identity. */
  public enum Match {
    YES,
    NO,
    UNKNOWN
  }

  private static final Set<String> EVERYBODY = Set.of("everyone", "authenticated users");

  // IIS serves a visitor who presents nothing under an account of its own, which these include.
  private static final Set<String> OPEN =
      Set.of("everyone", "users", "anonymous", "anonymous logon", "iusr", "iis_iusrs", "guests");

  private final Map<String, Account> accounts;
  private final @Nullable String domain;
  private final @Nullable String computer;

  /** The accounts of a scenario by key, and its machine. */
  public Directory(Map<String, Account> accounts, Machine machine) {
    this.accounts = accounts;
    Optional<String> joined = machine.domain().orElse(Optional.empty());
    this.domain = machine.domain().known() ? joined.orElse("") : null;
    this.computer = machine.computer().orElse("").isEmpty() ? null : machine.computer().get();
  }

  /** How the machine's own account is called. */
  public String computerAccount() {
    String name = computer == null ? "(this computer)$" : computer + "$";
    return domain == null || domain.isEmpty() ? name : domain + "\\" + name;
  }

  /** Whether one of these principals is the identity or a group that it is in. */
  public Match matches(List<String> principals, String as, IdentityKind kind) {
    Match best = Match.NO;
    for (String principal : principals) {
      Match match =
          switch (kind) {
            case ANONYMOUS, NONE, UNSPECIFIED -> anonymous(principal);
            case UNKNOWN -> Match.UNKNOWN;
            case COMPUTER -> computer(principal);
            case ACCOUNT -> account(principal, as);
          };
      if (match == Match.YES) {
        return Match.YES;
      }
      if (match == Match.UNKNOWN) {
        best = Match.UNKNOWN;
      }
    }
    return best;
  }

  /** Whether this principal stands for all or most users. */
  public boolean everybody(String principal) {
    String name = local(principal);
    return EVERYBODY.contains(name) || name.equals("users") || name.equals("domain users");
  }

  /** Whether a web server that lets these in may serve a visitor of whom it asks nothing. */
  public static boolean open(List<String> principals) {
    return principals.stream()
        .map(name -> name.substring(name.lastIndexOf('\\') + 1).trim().toLowerCase(Locale.ROOT))
        .anyMatch(OPEN::contains);
  }

  /** Which fact would decide the membership of this identity. */
  public String missing(String as, IdentityKind kind) {
    if (kind == IdentityKind.COMPUTER) {
      return domain == null ? "machine.domain" : "machine.computer";
    }
    return "accounts[\"" + as + "\"].groups";
  }

  private static Match anonymous(String principal) {
    String name = local(principal);
    return name.equals("anonymous") || name.equals("anonymous logon") ? Match.YES : Match.NO;
  }

  private Match computer(String principal) {
    String name = local(principal);
    if (EVERYBODY.contains(name)) {
      return Match.YES;
    }
    boolean group = name.equals("domain computers");
    if (!group && !name.endsWith("$")) {
      return Match.NO;
    }
    String theirs = AccountName.domain(principal);
    if (domain != null && !theirs.isEmpty() && !sameDomain(theirs, domain)) {
      return Match.NO;
    }
    if (domain == null && !theirs.isEmpty()) {
      return Match.UNKNOWN;
    }
    if (group) {
      return domain == null ? Match.UNKNOWN : domain.isEmpty() ? Match.NO : Match.YES;
    }
    if (computer == null) {
      return Match.UNKNOWN;
    }
    return name.equalsIgnoreCase(computer + "$") ? Match.YES : Match.NO;
  }

  private Match account(String principal, String as) {
    if (AccountName.key(principal).equals(AccountName.key(as))) {
      return Match.YES;
    }
    String name = local(principal);
    if (EVERYBODY.contains(name)) {
      return Match.YES;
    }
    AccountKind kind = AccountName.kind(as);
    if (kind.system() && builtIn(kind, principal)) {
      return Match.YES;
    }
    boolean ofDomain = !AccountName.domain(principal).isEmpty() || name.startsWith("domain ");
    if (kind.system() && ofDomain) {
      return Match.NO;
    }
    if (name.equals("domain users")) {
      return sameDomain(AccountName.domain(principal), AccountName.domain(as))
          ? Match.YES
          : Match.NO;
    }
    // The SID of a service is in the tokens of that service alone.
    boolean service = AccountName.kind(principal) == AccountKind.VIRTUAL;
    if (name.equals("domain computers")
        || name.endsWith("$")
        || service
        || someAccount(principal)) {
      return Match.NO;
    }
    Account account = accounts.get(AccountName.key(as));
    if (account == null || !account.groups().known()) {
      return Match.UNKNOWN;
    }
    Set<String> groups = new HashSet<>();
    account.groups().get().forEach(group -> groups.add(local(group)));
    return groups.contains(name) ? Match.YES : Match.NO;
  }

  /** Whether Windows itself puts this system account in this group of the machine. */
  private static boolean builtIn(AccountKind kind, String principal) {
    String domain = AccountName.domain(principal);
    return (domain.isEmpty() || domain.equalsIgnoreCase("BUILTIN"))
        && local(principal).equals(kind == AccountKind.LOCAL_SYSTEM ? "administrators" : "users");
  }

  /** Whether this is surely an account, not a group. */
  private boolean someAccount(String principal) {
    return accounts.containsKey(AccountName.key(principal)) || AccountName.kind(principal).system();
  }

  private static boolean sameDomain(String one, String other) {
    return one.isEmpty()
        || other.isEmpty()
        || one.equalsIgnoreCase(other)
        || shortName(one).equalsIgnoreCase(shortName(other));
  }

  private static String shortName(String domain) {
    int dot = domain.indexOf('.');
    return dot < 0 ? domain : domain.substring(0, dot);
  }

  private static String local(String principal) {
    int backslash = principal.lastIndexOf('\\');
    String name = backslash < 0 ? principal : principal.substring(backslash + 1);
    int at = name.indexOf('@');
    return (at < 0 ? name : name.substring(0, at)).trim().toLowerCase(Locale.ROOT);
  }
}
