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
      RunFolder.clear(runs);
      assertThat(folder.path()).exists();
    }
    assertThat(runs).isEmptyDirectory();
  }

  @Test
  void a_run_that_was_killed_leaves_what_the_next_one_finds() throws IOException {
    Path left = Files.createDirectories(runs.resolve("0d1b0a0e-0000-4000-8000-000000000001"));
    Files.createFile(runs.resolve(left.getFileName() + ".lock"));
    Files.createDirectories(left.resolve("files/C"));
    assertThat(RunFolder.over(runs, "x [bitswise live " + left.getFileName() + "]")).isTrue();
    RunFolder.clear(runs);
    assertThat(runs).isEmptyDirectory();
  }

  @Test
  void a_lock_without_its_folder_is_cleared_and_what_is_no_run_stays() throws IOException {
    Files.createFile(runs.resolve("0d1b0a0e-0000-4000-8000-000000000003.lock"));
    Path other = Files.createDirectories(runs.resolve("of somebody else"));
    RunFolder.clear(runs);
    assertThat(runs.toFile().listFiles()).containsExactly(other.toFile());
  }

  /** Asks from another process: within one, a lock that was given up still looks held. */
  @Test
  void a_run_that_goes_on_is_not_over_for_other_processes_after_it_has_cleared() throws Exception {
    try (RunFolder folder = RunFolder.make(runs)) {
      String marked = folder.marked("nightly");
      RunFolder.clear(runs);
      assertThat(RunFolder.over(runs, marked)).isFalse();
      Process other =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-cp",
                  System.getProperty("java.class.path"),
                  Clearing.class.getName(),
                  runs.toString(),
                  marked)
              .inheritIO()
              .start();
      assertThat(other.waitFor()).isZero();
      assertThat(folder.path()).exists();
    }
  }

  /** Another run, as far as folders go; ends with 1 where it takes this one for over. */
  static final class Clearing {
    private Clearing() {}

    public static void main(String[] arguments) throws IOException {
      Path runs = Path.of(arguments[0]);
      RunFolder.clear(runs);
      System.exit(RunFolder.over(runs, arguments[1]) ? 1 : 0);
    }
  }

  @Test
  void jobs_of_others_are_nobodys_left() {
    assertThat(RunFolder.over(runs, "nightly")).isFalse();
    assertThat(RunFolder.over(runs, "nightly [bitswise live ../../etc]")).isFalse();
    assertThat(RunFolder.over(runs, "nightly [bitswise live 1] more")).isFalse();
    String elsewhere = "0d1b0a0e-0000-4000-8000-000000000004";
    assertThat(RunFolder.over(runs, "nightly [bitswise live " + elsewhere + "]")).isFalse();
  }
}
