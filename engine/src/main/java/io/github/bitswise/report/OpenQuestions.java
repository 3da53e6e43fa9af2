package io.github.bitswise.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Where the documentation contradicts itself or is silent: a table beside this class. */
public final class OpenQuestions {
  private static final String RESOURCE = "open-questions.tsv";

  private OpenQuestions() {}

  /** All of them, in the order of the table. */
  public static List<OpenQuestion> all() {
    try (InputStream in =
        Objects.requireNonNull(OpenQuestions.class.getResourceAsStream(RESOURCE), RESOURCE)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(line -> !line.startsWith("#")).map(OpenQuestions::read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The one with this id; case does not matter. */
  public static Optional<OpenQuestion> find(String id) {
    return all().stream().filter(each -> each.id().equalsIgnoreCase(id.trim())).findFirst();
  }

  private static OpenQuestion read(String line) {
    String[] cells = line.split("\t", -1);
    List<String> behaviours = cells[1].isEmpty() ? List.of() : List.of(cells[1].split(" ", -1));
    return new OpenQuestion(cells[0], behaviours, cells[2], cells[3], cells[4]);
  }
}
