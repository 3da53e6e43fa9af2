package io.github.bitswise.bitsadmin;

import java.util.Optional;

/**
 * A switch that can follow another one.
 *
 * @param name lower case, without its slash
 * @param value what has to follow it; empty where nothing does
 */
public record Option(String name, Optional<String> value) {

  static Option parse(String written) {
    String[] words = written.substring(2, written.length() - 1).split(" ");
    return new Option(words[0], words.length > 1 ? Optional.of(words[1]) : Optional.empty());
  }
}
