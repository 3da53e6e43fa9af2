package io.github.bitswise.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bitswise.answer.Confirmation;
import io.github.bitswise.answer.Prediction;
import io.github.bitswise.live.compare.Comparison;
import io.github.bitswise.live.compare.KnownDifferences;
import io.github.bitswise.live.observation.Digest;
import io.github.bitswise.live.observation.Observation;
import io.github.bitswise.live.observation.ObservationFile;
import io.github.bitswise.read.Inputs;
import io.github.bitswise.rulebook.RuleBook;
import io.github.bitswise.scenario.Scenario;
import io.github.bitswise.simulation.Predict;
import io.github.bitswise.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What was once seen of a real BITS, held against the rules of today; needs none. */
class ConformanceTest {

  private static final Path FOLDER = Path.of("conformance");
  private static final RuleBook BOOK = RuleBook.onClassPath();

  static Stream<Path> recordings() throws IOException {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files.filter(each -> each.toString().endsWith(".jsonl")).sorted().toList().stream();
    }
  }

  private static KnownDifferences known() throws IOException {
    return KnownDifferences.of(Files.readString(FOLDER.resolve("known-differences.tsv")));
  }

  private static String name(Path recording) {
    return recording.getFileName().toString().replace(".jsonl", "");
  }

  @ParameterizedTest
  @MethodSource("recordings")
  void what_was_seen_goes_with_the_predictions_but_for_known_differences(Path recording)
      throws Exception {
    List<Observation> seen = ObservationFile.read(recording);
    Path file = recording.resolveSibling(name(recording) + ".bits.yaml");
    SourceText text = new SourceText(file.getFileName().toString(), Files.readString(file));
    assertThat(seen.get(0).result()).as("digest").isEqualTo(Digest.of(text.text()));
    Scenario scenario = Inputs.read(text).scenario().orElseThrow();
    List<Prediction> predictions = new Predict(BOOK).predictions(List.of(scenario));
    List<Confirmation> confirmations = new ArrayList<>();
    for (int i = 0; i < predictions.size(); i++) {
      confirmations.addAll(Comparison.of(scenario.jobs().get(i), predictions.get(i), seen));
    }
    assertThat(known().complaints(seen.get(0).provider(), name(recording), confirmations))
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("recordings")
  void no_recording_holds_a_password(Path recording) throws IOException {
    assertThat(Files.readString(recording)).doesNotContain("not shown", "Ym9iOm5vdCBzaG93bg");
  }

  @Test
  void every_known_difference_is_of_a_recording() throws IOException {
    List<String> names = recordings().map(ConformanceTest::name).toList();
    assertThat(names).containsAll(known().scenarios());
  }
}
