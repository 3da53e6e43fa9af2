package io.github.bitswise.live;

import io.github.bitswise.answer.Confirmation;
import io.github.bitswise.answer.Confirmation.Verdict;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** Counts what suites see, where the property {@code bitswise.live.counts} names a file for it. */
final class Counts {

  private Counts() {}

  /** Adds a line for each verdict: provider, scenario, verdict, steps, with tabs between. */
  static void add(String provider, String scenario, List<Confirmation> confirmations) {
    String file = System.getProperty("bitswise.live.counts", "");
    if (file.isEmpty()) {
      return;
    }
    StringBuilder lines = new StringBuilder();
    for (Verdict verdict : Verdict.values()) {
      long count = confirmations.stream().filter(each -> each.verdict() == verdict).count();
      lines.append(String.join("\t", provider, scenario, verdict.name(), String.valueOf(count)));
      lines.append('\n');
    }
    try {
      Files.writeString(Path.of(file), lines, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
