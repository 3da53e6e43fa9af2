package io.github.bitswise.cli;

import java.io.InputStream;
import java.nio.file.Path;

/** Inputs as the readers of the engine read them. */
final class ScenarioInputs implements Inputs {

  @Override
  public Input file(Path path, Given given) {
    throw new UnsupportedOperationException("not yet");
  }

  @Override
  public Input stream(String name, InputStream in, Given given) {
    throw new UnsupportedOperationException("not yet");
  }
}
