package io.github.bitswise.live;

import io.github.bitswise.live.observation.Observation;
import io.github.bitswise.live.observation.ObservationFile;
import io.github.bitswise.source.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Keeps what suites see, where the property {@code bitswise.record} names a folder for it. */
final class Recordings {

  private Recordings() {}

  /** A name as the name of a file. */
  static String file(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
  }

  /** Writes the scenario and beside it what was seen, each run of a name over the one before. */
  static void keep(String name, SourceText text, List<Observation> seen) {
    String folder = System.getProperty("bitswise.record", "");
    if (folder.isEmpty()) {
      return;
    }
    String file = file(name);
    try {
      Path scenarios = Files.createDirectories(Path.of(folder, seen.get(0).provider()));
      String scenario = file + ".bits.yaml";
      Files.writeString(scenarios.resolve(scenario), text.text());
      ObservationFile.write(
          scenarios.resolve(file + ".jsonl"),
          seen.stream().map(each -> each.of(scenario)).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
