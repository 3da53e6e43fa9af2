package io.github.bitswise.com;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every bound method against a COM server whose tables the C headers lay out. */
@Tag("wine")
class VtableTest {

  private static final Path SOURCES = Path.of("src", "test", "c");
  private static final Path LIBRARY = Path.of("target", "recorder.dll").toAbsolutePath();

  private static List<String> lines;

  @BeforeAll
  static void record() throws IOException, InterruptedException {
    WindowsJava java = WindowsJava.find();
    compile();
    lines = java.run(RecordedCalls.class, java.name(LIBRARY));
  }

  @Test
  void every_call_arrives_with_its_arguments_and_brings_its_answer_back() throws IOException {
    assertThat(lines).isEqualTo(VtableTable.lines("recorded-calls.txt"));
  }

  @Test
  void every_slot_of_the_table_is_called_and_no_other() throws IOException {
    assertThat(
            lines.stream()
                .map(line -> line.split("\t"))
                .filter(cells -> cells[0].startsWith("call") && !cells[1].equals("IUnknown"))
                .map(cells -> cells[1] + " " + cells[2] + " " + cells[3])
                .distinct())
        .containsExactlyInAnyOrderElementsOf(
            VtableTable.slots().stream()
                .map(slot -> slot.iface() + " " + slot.slot() + " " + slot.method())
                .toList());
  }

  private static void compile() throws IOException, InterruptedException {
    String compiler =
        Stream.of("x86_64-w64-mingw32-gcc", "gcc")
            .filter(name -> !name.equals("gcc") || File.separatorChar == '\\')
            .filter(WindowsJava::onPath)
            .findFirst()
            .orElse("");
    assumeTrue(!compiler.isEmpty(), "NOT RUN: there is no mingw-w64 compiler on the PATH");
    List<String> command =
        new ArrayList<>(List.of(compiler, "-std=c11", "-shared", "-O1", "-Wall", "-Wextra"));
    command.addAll(List.of("-Werror=incompatible-pointer-types", "-o", LIBRARY.toString()));
    try (Stream<Path> sources = Files.list(SOURCES)) {
      sources
          .map(Path::toString)
          .filter(name -> name.endsWith(".c"))
          .sorted()
          .forEach(command::add);
    }
    command.add("-lole32");
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(Path.of("target", "recorder.out").toFile())
            .start();
    assertThat(process.waitFor()).as("exit code of " + compiler).isZero();
  }
}
