package io.github.bitswise.cli;

import io.github.bitswise.context.Directives;
import io.github.bitswise.read.Document;
import io.github.bitswise.read.ReadResult;
import io.github.bitswise.source.Loaded;
import io.github.bitswise.source.Problem;
import io.github.bitswise.source.SourceLoader;
import io.github.bitswise.source.SourceText;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Inputs as the readers of the engine read them. */
final class ScenarioInputs implements Inputs {

  @Override
  public Opened file(Path path) {
    return open(SourceLoader.load(path));
  }

  @Override
  public Opened stream(String name, InputStream in) {
    return open(SourceLoader.load(in, name));
  }

  @Override
  public Opened text(SourceText text) {
    Document document = io.github.bitswise.read.Inputs.open(text);
    return new Opened(document.comments(), given -> input(document.read(given)));
  }

  private Opened open(Loaded loaded) {
    if (loaded.text().isEmpty()) {
      List<Problem> problems = loaded.problem().map(List::of).orElseThrow();
      Input unread = new Input(Optional.empty(), Optional.empty(), problems);
      return new Opened(Directives.NONE, given -> unread);
    }
    return text(loaded.text().get());
  }

  private static Input input(ReadResult result) {
    return new Input(
        Optional.of(result.shown()),
        result.scenario(),
        result.more(),
        result.problems(),
        result.skipped());
  }
}
