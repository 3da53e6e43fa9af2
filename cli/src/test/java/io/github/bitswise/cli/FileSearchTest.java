package io.github.bitswise.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileSearchTest {
  @TempDir Path folder;

  private void file(String name) throws IOException {
    Path path = folder.resolve(name);
    Files.createDirectories(path.getParent());
    Files.writeString(path, "");
  }

  private FileSearch search(String... arguments) {
    FileSearch search = new FileSearch(folder);
    for (String each : arguments) {
      search.add(each);
    }
    return search;
  }

  private static List<String> names(FileSearch search) {
    return search.found().stream().map(each -> each.name().replace('\\', '/')).toList();
  }

  @Test
  void finds_input_files_in_folders_in_a_fixed_order() throws IOException {
    file("b.bits.yaml");
    file("a/z.bits.json");
    file("a/B.BITS.YML");
    file("a/readme.md");
    file("c.yaml");

    assertThat(names(search("."))).containsExactly("a/B.BITS.YML", "a/z.bits.json", "b.bits.yaml");
    assertThat(names(search("a"))).containsExactly("a/B.BITS.YML", "a/z.bits.json");
  }

  @Test
  void takes_a_file_that_is_named_whatever_its_name() throws IOException {
    file("jobs.txt");

    assertThat(names(search("jobs.txt", "-"))).containsExactly("jobs.txt", "-");
  }

  @Test
  void takes_each_file_once() throws IOException {
    file("a/x.bits.yaml");

    assertThat(names(search("a/x.bits.yaml", "a", ".", "a/../a/x.bits.yaml")))
        .containsExactly("a/x.bits.yaml");
  }

  @Test
  void passes_by_hidden_folders_unless_they_are_named() throws IOException {
    file(".git/x.bits.yaml");

    assertThat(names(search("."))).isEmpty();
    assertThat(names(search(".git"))).containsExactly(".git/x.bits.yaml");
  }

  @Test
  void does_not_run_in_circles() throws IOException {
    file("a/x.bits.yaml");
    assumeTrue(linked(folder.resolve("a/loop"), folder));

    FileSearch search = search(".");

    assertThat(names(search)).containsExactly("a/x.bits.yaml");
    assertThat(search.problems()).isEmpty();
  }

  private static boolean linked(Path link, Path target) {
    try {
      Files.createSymbolicLink(link, target);
      return true;
    } catch (IOException | UnsupportedOperationException notAllowed) {
      return false;
    }
  }

  @Test
  void tells_of_paths_that_are_not_there() {
    assertThat(search("gone").problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.file()).isEqualTo("gone"));
  }
}
