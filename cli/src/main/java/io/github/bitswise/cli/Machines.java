package io.github.bitswise.cli;

import io.github.bitswise.read.Given;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/** Reads the scenario files that describe machines, each once. */
final class Machines {
  private final Inputs inputs;
  private final Consumer<Machine> first;
  private final Map<Path, Machine> read = new HashMap<>();

  /**
   * @param first takes each when it is read
   */
  Machines(Inputs inputs, Consumer<Machine> first) {
    this.inputs = inputs;
    this.first = first;
  }

  /** A file that describes a machine, before and after it was read. */
  record Machine(Path path, Opened opened, Input input) {}

  /** What this file says. */
  Input at(Path path) {
    Path key = path.toAbsolutePath().normalize();
    Machine known = read.get(key);
    if (known == null) {
      Opened opened = inputs.file(path);
      known = new Machine(path, opened, opened.read().apply(Given.NOTHING));
      read.put(key, known);
      first.accept(known);
    }
    return known.input();
  }
}
