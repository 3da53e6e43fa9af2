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
import org.junit.jupiter.params.provider.CsvSource;
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

  @Test
  void a_folder_is_neither_replaced_nor_is_anything_left_beside_it() throws IOException {
    Path target = Files.createDirectory(folder.resolve("seen"));
    assertThatExceptionOfType(IOException.class).isThrownBy(() -> ObservationFile.check(target));
    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> ObservationFile.write(target, List.of()));
    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> ObservationFile.check(folder.resolve("none/seen.jsonl")));
    assertThat(target).isEmptyDirectory();
    assertThat(folder.toFile().list()).containsExactly("seen");
  }

  @Test
  void a_file_that_is_no_text_is_told() throws IOException {
    Path file = Files.write(folder.resolve("seen.jsonl"), new byte[] {(byte) 0xFF, '\n'});
    assertThatExceptionOfType(ObservationFile.Unreadable.class)
        .isThrownBy(() -> ObservationFile.read(file))
        .withMessage("the file is no text in UTF-8");
  }

  @ParameterizedTest
  @CsvSource({"STATE, NONE, ", "CALL, Resume, ", "CALL, Resume, maybe", "ERROR, null, 404"})
  void states_and_results_are_what_they_say(String kind, String what, String result)
      throws IOException {
    String end = result == null ? "}" : ",\"result\":\"" + result + "\"}";
    Path file =
        Files.writeString(
            folder.resolve("seen.jsonl"),
            "{\"provider\":\"wine-8.0\",\"scenario\":\"a\",\"kind\":\""
                + (kind + "\",\"what\":\"" + what + "\"" + end));
    assertThatExceptionOfType(ObservationFile.Unreadable.class)
        .isThrownBy(() -> ObservationFile.read(file))
        .withMessage("line 1 is no observation");
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
