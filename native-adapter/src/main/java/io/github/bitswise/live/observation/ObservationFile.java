package io.github.bitswise.live.observation;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
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

  /**
   * Tries whether observations can be written there, and leaves all as it is.
   *
   * @throws IOException if not
   */
  public static void check(Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null || Files.isDirectory(file)) {
      throw new FileSystemException(file.toString(), null, "a folder");
    }
    if (Files.exists(file) && !Files.isWritable(file)) {
      throw new AccessDeniedException(file.toString());
    }
    if (plain(file)) {
      Files.delete(Files.createTempFile(folder, "observations", ".jsonl"));
    }
  }

  /** Whether it can be replaced; what is something else, such as a pipe, is written to. */
  private static boolean plain(Path file) {
    return !Files.exists(file) || Files.isRegularFile(file);
  }

  /** Writes a file, or replaces it, as a whole or not at all. */
  public static void write(Path file, List<Observation> observations) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (Observation each : observations) {
      lines.append(MAPPER.writeValueAsString(each)).append('\n');
    }
    check(file);
    if (!plain(file)) {
      Files.writeString(file, lines, StandardCharsets.UTF_8);
      return;
    }
    Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    Path half = target.resolveSibling(target.getFileName() + "." + UUID.randomUUID());
    try {
      Files.writeString(half, lines, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
      Files.move(half, target, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(half);
    }
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
    for (String line : text(file).split("\n", -1)) {
      number++;
      if (line.isBlank()) {
        continue;
      }
      try {
        observations.add(MAPPER.readValue(line, Observation.class).complete());
      } catch (JacksonException | NullPointerException | IllegalArgumentException e) {
        throw new Unreadable("line " + number + " is no observation");
      }
    }
    return List.copyOf(observations);
  }

  private static String text(Path file) throws IOException, Unreadable {
    try {
      return Files.readString(file);
    } catch (CharacterCodingException e) {
      throw new Unreadable("the file is no text in UTF-8");
    }
  }
}
