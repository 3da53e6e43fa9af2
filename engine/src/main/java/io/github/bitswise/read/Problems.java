package io.github.bitswise.read;

import io.github.bitswise.source.Place;
import io.github.bitswise.source.Problem;
import io.github.bitswise.text.Nearest;
import io.github.bitswise.text.Passwords;
import io.github.bitswise.tree.Limits;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The problems of one file, up to {@link Limits#PROBLEMS} of them. */
final class Problems {

  private final String file;
  private final Set<Problem> found = new LinkedHashSet<>();
  private boolean more;

  Problems(String file) {
    this.file = file;
  }

  void add(Place at, String message, String help) {
    if (full()) {
      more = true;
    } else {
      found.add(new Problem(file, at, message, help));
    }
  }

  /** Adds that a name is not known, and the known one that it may be meant to be. */
  void unknownName(Place at, String what, String name, Collection<String> known) {
    if (full()) {
      more = true;
      return;
    }
    String help =
        Nearest.of(name, known)
            .map(near -> "did you mean " + Passwords.quoted(near) + "?")
            .orElseGet(() -> expected(known));
    // A quotation mark in a name: part of its value has run into it, and may be a password.
    add(
        at,
        name.contains("\"") ? what + " of this name" : what + " " + Passwords.quoted(name),
        help);
  }

  void addAll(List<Problem> others) {
    others.forEach(other -> add(other.at(), other.message(), other.help()));
  }

  static String expected(Collection<String> names) {
    if (names.isEmpty()) {
      return "";
    }
    int shown = 20;
    String list = String.join(", ", names.stream().limit(shown).map(Passwords::quoted).toList());
    return "expected one of " + list + (names.size() > shown ? " …" : "");
  }

  boolean none() {
    return found.isEmpty();
  }

  private boolean full() {
    return found.size() >= Limits.PROBLEMS;
  }

  /** All problems by their place. */
  List<Problem> list() {
    List<Problem> sorted = new ArrayList<>(found);
    sorted.sort(Comparator.comparing(Problem::at));
    if (more) {
      sorted.add(
          new Problem(
              file,
              Place.UNSTATED,
              "there are more problems than these " + Limits.PROBLEMS,
              "mend these first"));
    }
    return List.copyOf(sorted);
  }
}
