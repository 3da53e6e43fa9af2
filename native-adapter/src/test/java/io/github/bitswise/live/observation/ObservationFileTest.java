package io.github.bitswise.live.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.bitswise.live.observation.Observation.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ObservationFileTest {

  @TempDir Path folder;

  @Test
  void what_is_written_is_read_again() throws Exception {
    List<Observation> seen =
        List.of(
            new Observation("wine-8.0", "a.yaml", null, 0, Kind.RUN, 0, 0, "run", "ab", null),
            new Observation(
                "wine-8.0", "a.yaml", "näme", 5, Kind.CALL, 3, 7, "Resume", "0x00000000", null));
    Path file = folder.resolve("seen.jsonl");
    ObservationFile.write(file, seen);
    assertThat(ObservationFile.read(file)).isEqualTo(seen);
    assertThat(Files.readAllLines(file)).hasSize(2).allMatch(line -> line.contains("wine-8.0"));
    assertThat(folder.toFile().list()).containsExactly("seen.jsonl");
  }

  @ParameterizedTest
  @ValueSource(strings = {"nonsense", "{\"kind\":\"OTHER\"}", "{\"kind\":", "[1]", "{\"a\":1}"})
  void a_line_that_is_none_is_named(String line) throws IOException {
    Path file = Files.writeString(folder.resolve("seen.jsonl"), "\n" + line + "\n");
    assertThatExceptionOfType(ObservationFile.Unreadable.class)
        .isThrownBy(() -> ObservationFile.read(file))
        .withMessage("line 2 is no observation");
  }
}
