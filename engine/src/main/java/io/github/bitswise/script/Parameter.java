package io.github.bitswise.script;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A parameter of a command.
 *
 * @param aliases in lower case
 * @param flag whether it takes no value
 * @param position where its value can stand without its name, from 0; -1 for nowhere
 */
public record Parameter(String name, List<String> aliases, boolean flag, int position) {

  /** A parameter that takes a value. */
  public static Parameter of(String name, String... aliases) {
    return new Parameter(name, lower(aliases), false, -1);
  }

  /** A parameter whose value can stand without its name. */
  public static Parameter at(int position, String name, String... aliases) {
    return new Parameter(name, lower(aliases), false, position);
  }

  /** A parameter that takes no value. */
  public static Parameter flag(String name, String... aliases) {
    return new Parameter(name, lower(aliases), true, -1);
  }

  /** Whether its name or an alias begins so, which is in lower case. */
  boolean begins(String written) {
    return name.regionMatches(true, 0, written, 0, written.length())
        || aliases.stream().anyMatch(alias -> alias.startsWith(written));
  }

  private static List<String> lower(String... names) {
    return Arrays.stream(names).map(name -> name.toLowerCase(Locale.ROOT)).toList();
  }
}
