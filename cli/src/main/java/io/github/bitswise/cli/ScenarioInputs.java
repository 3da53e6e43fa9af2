package io.github.bitswise.cli;

import io.github.bitswise.read.Given;
import io.github.bitswise.read.ReadResult;
import io.github.bitswise.source.Loaded;
import io.github.bitswise.source.SourceLoader;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Inputs as the readers of the engine read them. */
final class ScenarioInputs implements Inputs {

  @Override
  public Input file(Path path, Given given) {
    return read(SourceLoader.load(path), given);
  }

  @Override
  public Input stream(String name, InputStream in, Given given) {
    return read(SourceLoader.load(in, name), given);
  }

  private static Input read(Loaded loaded, Given given) {
    return loaded
        .text()
        .map(text -> input(io.github.bitswise.read.Inputs.read(text, given)))
        .orElseGet(
            () ->
                new Input(
                    Optional.empty(),
                    Optional.empty(),
                    loaded.problem().map(List::of).orElseThrow()));
  }

  private static Input input(ReadResult result) {
    return new Input(Optional.of(result.shown()), result.scenario(), result.problems());
  }
}
