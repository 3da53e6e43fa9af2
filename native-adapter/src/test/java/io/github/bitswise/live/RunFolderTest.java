package io.github.bitswise.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunFolderTest {

  @TempDir Path runs;

  @Test
  void a_run_that_goes_on_is_not_over() throws IOException {
    try (RunFolder folder = RunFolder.make(runs)) {
      String marked = folder.marked("nightly");
      assertThat(RunFolder.unmarked(marked)).isEqualTo("nightly");
      assertThat(RunFolder.over(runs, marked)).isFalse();
      assertThat(RunFolder.left(runs)).isEmpty();
    }
    assertThat(runs).isEmptyDirectory();
  }

  @Test
  void a_run_that_was_killed_leaves_what_the_next_one_finds() throws IOException {
    Path left = Files.createDirectories(runs.resolve("0d1b0a0e-0000-4000-8000-000000000001"));
    Files.createFile(runs.resolve(left.getFileName() + ".lock"));
    Files.createDirectories(left.resolve("files/C"));
    assertThat(RunFolder.over(runs, "x [bitswise live " + left.getFileName() + "]")).isTrue();
    assertThat(RunFolder.left(runs)).containsExactly(left);
    RunFolder.delete(left);
    assertThat(runs).isEmptyDirectory();
  }

  @Test
  void jobs_of_others_are_nobodys_left() {
    assertThat(RunFolder.over(runs, "nightly")).isFalse();
    assertThat(RunFolder.over(runs, "nightly [bitswise live ../../etc]")).isFalse();
    assertThat(RunFolder.over(runs, "nightly [bitswise live 1] more")).isFalse();
  }
}
