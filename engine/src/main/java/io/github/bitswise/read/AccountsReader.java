package io.github.bitswise.read;

import io.github.bitswise.machine.Account;
import io.github.bitswise.machine.AccountKind;
import io.github.bitswise.machine.AccountName;
import io.github.bitswise.machine.DriveMapping;
import io.github.bitswise.machine.IeProxy;
import io.github.bitswise.machine.IntegrityLevel;
import io.github.bitswise.machine.Privilege;
import io.github.bitswise.machine.SessionKind;
import io.github.bitswise.source.Known;
import io.github.bitswise.source.Place;
import io.github.bitswise.text.Passwords;
import io.github.bitswise.tree.Value;
import io.github.bitswise.tree.Value.Entry;
import io.github.bitswise.tree.Value.Mapping;
import io.github.bitswise.tree.Value.Scalar;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The section {@code accounts}. */
final class AccountsReader {

  private final Problems problems;

  AccountsReader(Problems problems) {
    this.problems = problems;
  }

  /** Accounts by key, in the order of the file. */
  Map<String, Account> read(Optional<Value> section) {
    Map<String, Account> accounts = new LinkedHashMap<>();
    if (section.orElse(null) instanceof Mapping mapping) {
      for (Entry entry : mapping.entries()) {
        String name = entry.key().text();
        Account account = account(entry);
        Account first = accounts.putIfAbsent(AccountName.key(name), account);
        if (first != null) {
          problems.add(
              entry.key().at(),
              Passwords.quoted(name) + " is the account of line " + first.at().line(),
              "write one entry for an account; names compare without case");
        }
      }
    }
    return accounts;
  }

  private Account account(Entry entry) {
    Fields fields = Fields.of(entry.value());
    Place at = entry.key().at();
    AccountKind told = AccountName.kind(entry.key().text());
    if (told.system()) {
      refuseForSystem(fields, "session", told, "it is always logged on");
      refuseForSystem(fields, "kind", told, "its name says what it is");
    }
    AccountKind kind =
        told.system() ? told : fields.constant("kind", AccountKind.class).orElse(told);
    Account bare = Account.named(entry.key().text(), kind, at);
    return new Account(
        bare.name(),
        kind,
        stated(fields.flag("administrator"), bare.administrator()),
        stated(fields.flag("elevated"), bare.elevated()),
        texts(fields, "groups"),
        stated(fields.flag("restricted"), bare.restricted()),
        fields.known("integrity", IntegrityLevel.class),
        privileges(fields),
        sessions(fields),
        stated(drives(fields), bare.drives()),
        stated(ieProxy(fields), bare.ieProxy()),
        at);
  }

  private void refuseForSystem(Fields fields, String key, AccountKind kind, String because) {
    fields
        .entry(key)
        .ifPresent(
            entry ->
                problems.add(
                    entry.key().at(),
                    Passwords.quoted(key) + " cannot be said of " + kind.label() + ": " + because,
                    "remove it"));
  }

  private static <T> Known<T> stated(Known<T> stated, Known<T> otherwise) {
    return stated.known() ? stated : otherwise;
  }

  /** A list of texts, or one, or {@code none}. */
  static Known<List<String>> texts(Fields fields, String key) {
    Optional<Value> value = fields.value(key);
    if (value.isEmpty()) {
      return Known.unknown();
    }
    List<String> texts =
        Fields.isNone(value.get())
            ? List.of()
            : Fields.scalars(value.get()).stream().map(s -> s.text().trim()).toList();
    return Known.stated(texts, value.get().at());
  }

  private static Known<Set<Privilege>> privileges(Fields fields) {
    Optional<Value> value = fields.value("privileges");
    if (value.isEmpty()) {
      return Known.unknown();
    }
    Set<Privilege> privileges = EnumSet.noneOf(Privilege.class);
    Fields.scalars(value.get())
        .forEach(s -> Fields.constant(s, Privilege.class).ifPresent(privileges::add));
    return Known.stated(Collections.unmodifiableSet(privileges), value.get().at());
  }

  private static Known<List<SessionKind>> sessions(Fields fields) {
    Optional<Value> value = fields.value("session");
    if (value.isEmpty()) {
      return Known.unknown();
    }
    List<SessionKind> kinds =
        Fields.scalars(value.get()).stream().flatMap(s -> session(s).stream()).distinct().toList();
    return Known.stated(kinds, value.get().at());
  }

  /** The session that a word names; empty for {@code none}. */
  static Optional<SessionKind> session(Scalar scalar) {
    return Fields.is(scalar, "console")
        ? Optional.of(SessionKind.INTERACTIVE)
        : Fields.constant(scalar, SessionKind.class);
  }

  private Known<List<DriveMapping>> drives(Fields fields) {
    Optional<Value> value = fields.value("drives");
    if (value.isEmpty()) {
      return Known.unknown();
    }
    List<DriveMapping> drives = new ArrayList<>();
    Map<String, Place> seen = new LinkedHashMap<>();
    if (value.get() instanceof Mapping mapping) {
      for (Entry entry : mapping.entries()) {
        String letter = MachineReader.letter(entry.key().text());
        Place first = seen.putIfAbsent(letter, entry.key().at());
        if (first != null) {
          problems.add(
              entry.key().at(),
              "the drive " + Passwords.quoted(letter) + " is already in line " + first.line(),
              "remove one of the two");
        }
        Fields drive = Fields.of(entry.value());
        String path =
            entry.value() instanceof Scalar scalar
                ? scalar.text()
                : drive.scalar("path").map(Scalar::text).orElse("");
        drives.add(new DriveMapping(letter, path, drive.flag("persistent"), entry.key().at()));
      }
    }
    return Known.stated(List.copyOf(drives), value.get().at());
  }

  private static Known<IeProxy> ieProxy(Fields fields) {
    Optional<Value> value = fields.value("ie-proxy");
    if (value.isEmpty()) {
      return Known.unknown();
    }
    Fields proxy = Fields.of(value.get());
    IeProxy settings =
        new IeProxy(
            proxy.scalar("server").flatMap(scalar -> MachineReader.unless(scalar, "none")),
            hosts(proxy, "bypass", UnaryOperator.identity()),
            proxy.flag("auto-detect").orElse(false),
            proxy.scalar("auto-config-url").flatMap(scalar -> MachineReader.unless(scalar, "none")),
            proxy.flag("no-proxy").orElse(false));
    return Known.stated(settings, value.get().at());
  }

  /** Hosts as a list or as Windows writes them: in one text with spaces or semicolons between. */
  static List<String> hosts(Fields fields, String key, UnaryOperator<String> separators) {
    List<String> hosts = new ArrayList<>();
    for (String text : texts(fields, key).orElse(List.of())) {
      for (String host : separators.apply(text).split("[\\s;]+")) {
        if (!host.isEmpty()) {
          hosts.add(host);
        }
      }
    }
    return List.copyOf(hosts);
  }
}
