package io.github.bitswise.steps;

import java.util.stream.Collectors;

/** YAML in its flow form, to be written as it is. */
record Flow(String text) {

  /** The entries of a mapping, in lines or in one. */
  static Flow of(String entries) {
    return new Flow(
        entries.lines().map(String::strip).collect(Collectors.joining(" ", "{ ", " }")));
  }
}
