package io.github.bitswise.fact;

import io.github.bitswise.machine.Directory;
import io.github.bitswise.machine.IdentityKind;
import io.github.bitswise.source.Place;
import java.util.List;

/** The accounts and groups that an endpoint lets in. */
public record AccessList(
    Case of, String endpoint, List<String> principals, Directory directory, Place at) {

  /** Whether this identity is surely let in. */
  public boolean admits(String as, IdentityKind kind) {
    return directory.matches(principals, as, kind) == Directory.Match.YES;
  }

  /** Whether this identity is surely kept out. */
  public boolean refuses(String as, IdentityKind kind) {
    return directory.matches(principals, as, kind) == Directory.Match.NO;
  }

  /** Whether the input does not say enough to know. */
  public boolean doubts(String as, IdentityKind kind) {
    return directory.matches(principals, as, kind) == Directory.Match.UNKNOWN;
  }

  /** The first principal on it that stands for all or most users; empty where none does. */
  public String widest() {
    return principals.stream().filter(directory::everybody).findFirst().orElse("");
  }

  /** Whether this is what would have to be said to know. */
  public boolean turnsOn(String fact, String as, IdentityKind kind) {
    return directory.missing(as, kind).equals(fact);
  }

  /** Whether a web server may serve a visitor of whom it asks nothing. */
  public boolean open() {
    return Directory.open(principals);
  }

  /** What would have to be said to know. */
  public String turnsOn(String as, IdentityKind kind) {
    return directory.missing(as, kind);
  }
}
