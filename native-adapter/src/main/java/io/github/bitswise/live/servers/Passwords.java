package io.github.bitswise.live.servers;

import io.github.bitswise.machine.AccountName;
import java.nio.CharBuffer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** The passwords that a run's users present: never shown, and zeroed on close. */
public final class Passwords implements AutoCloseable {

  private final Map<String, char[]> byUser = new LinkedHashMap<>();
  private boolean closed;

  /** Copies of these passwords by user name; the caller's own arrays stay as they are. */
  public Passwords(Map<String, char[]> byUser) {
    byUser.forEach((user, password) -> this.byUser.put(user, password.clone()));
  }

  /** No passwords: nobody is let in who has to present one. */
  public static Passwords none() {
    return new Passwords(Map.of());
  }

  /** A copy of the password of this user, to be zeroed; empty where there is none. */
  public synchronized Optional<char[]> of(String user) {
    return closed ? Optional.empty() : Optional.ofNullable(byUser.get(user)).map(char[]::clone);
  }

  /** Whether this is one of them. */
  public synchronized boolean holds(String text) {
    return byUser.values().stream()
        .anyMatch(each -> each.length > 0 && text.contentEquals(CharBuffer.wrap(each)));
  }

  /** The user of this name, with or without domain, whose password is right; as we name them. */
  synchronized Optional<String> verify(String presented, Predicate<char[]> right) {
    return closed
        ? Optional.empty()
        : byUser.entrySet().stream()
            .filter(each -> same(each.getKey(), presented))
            .filter(each -> right.test(each.getValue()))
            .map(Map.Entry::getKey)
            .findFirst();
  }

  @Override
  public synchronized void close() {
    closed = true;
    byUser.values().forEach(password -> Arrays.fill(password, '\0'));
  }

  @Override
  public String toString() {
    return "passwords of " + byUser.size() + " users";
  }

  // Clients may send the domain apart from the name, or not at all.
  private static boolean same(String ours, String presented) {
    boolean bare = AccountName.domain(ours).isEmpty() || AccountName.domain(presented).isEmpty();
    return AccountName.key(ours).equals(AccountName.key(presented))
        || bare && local(ours).equals(local(presented));
  }

  private static String local(String name) {
    String behind = name.substring(name.indexOf('\\') + 1);
    int at = behind.indexOf('@');
    return (at < 0 ? behind : behind.substring(0, at)).toLowerCase(Locale.ROOT);
  }
}
