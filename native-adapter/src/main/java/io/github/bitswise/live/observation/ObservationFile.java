package io.github.bitswise.live.observation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Files of observations: JSON Lines in UTF-8. */
public final class ObservationFile {

  private static final long LARGEST = 10L * 1024 * 1024;
  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(4)
                          .maxStringLength(1 << 16)
                          .build())
                  .build())
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private ObservationFile() {}

  /** A file that is not one of observations. */
  public static final class Unreadable extends Exception {
    private static final long serialVersionUID = 1L;

    Unreadable(String message) {
      super(message);
    }
  }

  /** Writes a file, or replaces it, as a whole or not at all. */
  public static void write(Path file, List<Observation> observations) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    Path half = Files.createTempFile(folder, "observations", ".jsonl");
    StringBuilder lines = new StringBuilder();
    for (Observation each : observations) {
      lines.append(MAPPER.writeValueAsString(each)).append('\n');
    }
    Files.writeString(half, lines, StandardCharsets.UTF_8);
    Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
  }

  /**
   * The observations of a file, in its order.
   *
   * @throws Unreadable with the line where it is none
   */
  public static List<Observation> read(Path file) throws IOException, Unreadable {
    if (Files.size(file) > LARGEST) {
      throw new Unreadable("the file is larger than 10 MiB");
    }
    List<Observation> observations = new ArrayList<>();
    int number = 0;
    for (String line : Files.readString(file).split("\n", -1)) {
      number++;
      if (line.isBlank()) {
        continue;
      }
      try {
        observations.add(MAPPER.readValue(line, Observation.class).complete());
      } catch (JacksonException | NullPointerException e) {
        throw new Unreadable("line " + number + " is no observation");
      }
    }
    return List.copyOf(observations);
  }
}
