package io.github.bitswise.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files are replaced whole or not at all. */
class WholeFileTest {
  private static final byte[] OLD = "old".getBytes(UTF_8);
  private static final byte[] NEW = "new".getBytes(UTF_8);

  @TempDir Path folder;

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("a.cmd"), text);
  }

  private void holdsOnly(Path file, byte[] bytes) throws IOException {
    assertThat(file).hasBinaryContent(bytes);
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void a_file_is_replaced() throws IOException {
    Path file = file("old");

    WholeFile.replace(file, OLD, NEW);

    holdsOnly(file, NEW);
  }

  @Test
  void what_somebody_else_has_changed_is_left() throws IOException {
    Path file = file("changed");

    assertThatThrownBy(() -> WholeFile.replace(file, OLD, NEW))
        .isInstanceOfSatisfying(
            IOException.class,
            e -> assertThat(WholeFile.why(e)).isEqualTo("it has changed since it was read"));
    holdsOnly(file, "changed".getBytes(UTF_8));
  }

  @Test
  void what_is_gone_does_not_come_back() {
    Path file = folder.resolve("gone.cmd");

    assertThatThrownBy(() -> WholeFile.replace(file, OLD, NEW)).isInstanceOf(IOException.class);
    assertThat(folder).isEmptyDirectory();
  }
}
