package io.github.bitswise.context;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilePatternTest {

  @ParameterizedTest
  @CsvSource({
    "*.cmd, a.cmd, true",
    "*.cmd, old/deep/a.cmd, true",
    "*.cmd, a.bat, false",
    "a.cmd, old/a.cmd, true",
    "old/*.cmd, old/a.cmd, true",
    "old/*.cmd, old/deep/a.cmd, false",
    "old/*.cmd, new/old/a.cmd, false",
    "./old/*.cmd, old/a.cmd, true",
    "/a.cmd, a.cmd, true",
    "/a.cmd, old/a.cmd, false",
    "old/**, old/deep/a.cmd, true",
    "old/, old/deep/a.cmd, true",
    "old/, old.cmd, false",
    "**/a.cmd, a.cmd, true",
    "**/a.cmd, old/deep/a.cmd, true",
    "'{a,b}.cmd', b.cmd, true",
    "[a-c]?.cmd, b1.cmd, true",
  })
  void stands_for_files(String pattern, Path file, boolean matches) {
    assertThat(FilePattern.of(pattern).orElseThrow().matches(file)).isEqualTo(matches);
  }

  @Test
  void is_empty_where_there_is_no_pattern() {
    assertThat(FilePattern.of("[a")).isEmpty();
    assertThat(FilePattern.of("{a")).isEmpty();
  }
}
