package io.github.bitswise.cli;

import io.github.bitswise.source.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Inputs that name files by their paths from a folder, whatever the current folder is. */
record InputsFrom(Path folder) implements Inputs {
  private static final Inputs INPUTS = new ScenarioInputs();

  @Override
  public Opened file(Path path) {
    if (!Files.isRegularFile(path)) {
      return INPUTS.file(path);
    }
    String name = folder.relativize(path.normalize()).toString().replace('\\', '/');
    try (InputStream in = Files.newInputStream(path)) {
      return INPUTS.stream(name, in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Opened text(SourceText text) {
    return INPUTS.text(text);
  }

  @Override
  public Opened stream(String name, InputStream in) {
    return INPUTS.stream(name, in);
  }
}
