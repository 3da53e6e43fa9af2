package io.github.bitswise.live.servers;

import io.github.bitswise.machine.World;
import io.github.bitswise.read.Inputs;
import io.github.bitswise.read.ReadResult;
import io.github.bitswise.source.SourceText;

/** Worlds in the words of a scenario file. */
final class Worlds {
  private Worlds() {}

  static World of(String yaml) {
    ReadResult read =
        Inputs.read(new SourceText("a.bits.yaml", yaml + "\njobs: [ { name: j } ]\n"));
    return read.scenario()
        .orElseThrow(() -> new IllegalArgumentException(read.problems().toString()))
        .world();
  }

  /** A world with one server, and what is said of it. */
  static World server(String said) {
    return of("servers: { 'http://files.contoso.com': { " + said + " } }");
  }
}
