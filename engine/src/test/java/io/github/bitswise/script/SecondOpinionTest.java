package io.github.bitswise.script;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bitswise.batch.BatchCommands;
import io.github.bitswise.batch.BatchFile;
import io.github.bitswise.powershell.PowerShellCommands;
import io.github.bitswise.powershell.PowerShellScript;
import io.github.bitswise.script.Differences.Entry;
import io.github.bitswise.script.Differences.Kind;
import io.github.bitswise.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.opentest4j.TestAbortedException;

@DisplayName("what tree-sitter sees of a script")
class SecondOpinionTest {
  private static final Path SCRIPTS = Path.of("src", "test", "resources", "io/github/bitswise");
  private static final String MARK = "\uFEFF";

  private static List<Path> scripts() throws IOException {
    try (Stream<Path> files = Files.walk(SCRIPTS)) {
      return files
          .filter(each -> each.toString().matches(".*\\.(cmd|bat|psm?1)"))
          .sorted()
          .toList();
    }
  }

  @TestFactory
  Stream<DynamicTest> is_what_the_reader_sees() throws IOException, InterruptedException {
    List<Path> scripts = scripts();
    Map<Path, List<Sighting>> theirs;
    try {
      theirs = TreeSitter.commands(scripts);
    } catch (TestAbortedException absent) {
      // Thrown from here, it would not be counted as skipped.
      return Stream.of(DynamicTest.dynamicTest("NO GRAMMARS", () -> rethrow(absent)));
    }
    Differences known = Differences.known();
    return scripts.stream()
        .map(
            script ->
                DynamicTest.dynamicTest(
                    name(script),
                    script.toUri(),
                    () -> compare(script, theirs.getOrDefault(script, List.of()), known)));
  }

  private static void rethrow(TestAbortedException absent) {
    throw absent;
  }

  @Test
  void differs_in_no_script_that_is_not_there() throws IOException {
    assertThat(scripts().stream().map(SecondOpinionTest::name))
        .containsAll(Differences.known().files());
  }

  private static void compare(Path script, List<Sighting> theirs, Differences known)
      throws IOException, ReflectiveOperationException {
    String text = Files.readString(script);
    SourceText source =
        new SourceText(name(script), text.startsWith(MARK) ? text.substring(1) : text);
    assertThat(known.complaints(name(script), differences(source, theirs))).isEmpty();
  }

  private static List<Entry> differences(SourceText source, List<Sighting> theirs)
      throws ReflectiveOperationException {
    boolean batch = source.name().toLowerCase(Locale.ROOT).matches(".*\\.(cmd|bat)");
    List<Sighting> ours = batch ? BatchCommands.in(source) : PowerShellCommands.in(source);
    Script read = batch ? BatchFile.read(source) : PowerShellScript.read(source);
    List<Entry> found = new ArrayList<>();
    for (Sighting each : theirs) {
      if (ours.stream().noneMatch(each::agrees)) {
        found.add(entry(source, each, Kind.GRAMMAR));
      } else if (each.ofInterest() && read.actions().stream().noneMatch(one -> is(one, each))) {
        found.add(entry(source, each, Kind.NOT_RUN));
      }
    }
    // The way through a script also comes to commands in texts and variables, which no grammar
    // sees.
    for (Sighting each : ours) {
      if (theirs.stream().noneMatch(each::agrees)) {
        found.add(entry(source, each, Kind.READER));
      }
    }
    return found;
  }

  private static boolean is(Action action, Sighting seen) {
    return action.at().line() == seen.line() && action.at().column() == seen.column();
  }

  private static Entry entry(SourceText source, Sighting seen, Kind kind) {
    return new Entry(source.name(), seen.line(), kind, seen.name());
  }

  private static String name(Path script) {
    return script.getFileName().toString();
  }
}
