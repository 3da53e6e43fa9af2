package io.github.bitswise.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bitswise.answer.Finding;
import io.github.bitswise.read.Given;
import io.github.bitswise.read.Inputs;
import io.github.bitswise.read.ReadResult;
import io.github.bitswise.rulebook.Check;
import io.github.bitswise.rulebook.RuleBook;
import io.github.bitswise.scenario.Scenario;
import io.github.bitswise.simulation.Predict;
import io.github.bitswise.source.SourceLoader;
import io.github.bitswise.source.SourceText;
import io.github.bitswise.write.ScenarioYaml;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules say the same of a script and of the scenario that it amounts to, whatever it holds. */
class ScriptsTest {

  private static final Path FOLDER =
      Path.of("../engine/src/test/resources/io/github/bitswise/scripts");
  private static final int MUTANTS = 300;
  private static final String[] PIECES = {
    "^",
    "\"",
    "%",
    "%%",
    "!",
    "&",
    "&&",
    "||",
    "|",
    "(",
    ")",
    ">",
    "<",
    "\r\n",
    "\n",
    "\t",
    " ",
    ":",
    "goto ",
    "call ",
    "if ",
    "for ",
    " in ",
    " do ",
    "else",
    "set ",
    "%~1",
    "%x:~1%",
    "/",
    "bitsadmin ",
    "/transfer ",
    "/create ",
    "\0",
    "\u00fc",
    "\ud83d\ude00",
    "@",
    "=",
    ",",
    "$(",
    "@{",
    "@'\n",
    "{",
    "}",
    "| % {",
    "foreach ($i in ",
    "function f {",
    "param(",
    "Start-BitsTransfer ",
    "-Source ",
    "$job.JobState -eq "
  };

  private static RuleBook book;
  private static final List<Sample> SCRIPTS = new ArrayList<>();

  /** A script, under a name that says what it is written in. */
  private record Sample(String name, byte[] bytes) {}

  @BeforeAll
  static void load() throws IOException {
    book = RuleBook.onClassPath();
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.sorted().toList()) {
        String path = file.toString();
        String name = "deploy" + path.substring(path.lastIndexOf('.'));
        SCRIPTS.add(new Sample(name, Files.readAllBytes(file)));
      }
    }
  }

  private static ReadResult read(Sample script, Optional<String> owner) {
    SourceText text =
        SourceLoader.load(new ByteArrayInputStream(script.bytes()), script.name())
            .text()
            .orElseThrow();
    return Inputs.read(text, new Given(Optional.empty(), owner));
  }

  private static List<String> said(List<Finding> findings) {
    return findings.stream()
        .map(each -> each.rule() + " " + each.severity())
        .collect(java.util.stream.Collectors.toCollection(TreeSet::new))
        .stream()
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "LocalSystem", "CONTOSO\\ann"})
  void the_scenario_of_a_script_is_found_the_same(String owner) {
    for (Sample script : SCRIPTS) {
      ReadResult read = read(script, Optional.of(owner).filter(name -> !name.isEmpty()));
      Scenario scenario = read.scenario().orElseThrow();
      String written = ScenarioYaml.of(scenario, read.shown());
      Scenario again =
          Inputs.read(new SourceText("deploy.bits.yaml", written)).scenario().orElseThrow();

      assertThat(said(new Check(book).findings(List.of(again))))
          .as(written)
          .isEqualTo(said(new Check(book).findings(List.of(scenario))));
    }
  }

  /** Bytes are taken out, put in, doubled and swapped; the seed makes it the same every time. */
  @Test
  void any_bytes_are_answered() {
    Random random = new Random(20251121);
    List<Scenario> scenarios = new ArrayList<>();
    for (int i = 0; i < MUTANTS; i++) {
      Sample script = SCRIPTS.get(random.nextInt(SCRIPTS.size()));
      for (int changes = 1 + random.nextInt(8); changes > 0; changes--) {
        script = new Sample(script.name(), mutated(script.bytes(), random));
      }
      ReadResult read =
          read(script, Optional.of("LocalSystem").filter(any -> random.nextBoolean()));
      Scenario scenario = read.scenario().orElseThrow();
      String written = ScenarioYaml.of(scenario, read.shown());
      assertThat(Inputs.read(new SourceText("deploy.bits.yaml", written)).problems())
          .as(written)
          .isEmpty();
      scenarios.add(scenario);
    }
    List<Finding> findings = new Check(book).findings(scenarios);

    assertThat(findings).isNotEmpty().allSatisfy(each -> assertThat(each.at().stated()).isTrue());
    assertThat(new Predict(book).predictions(scenarios))
        .hasSize(scenarios.stream().mapToInt(each -> each.jobs().size()).sum());
  }

  private static byte[] mutated(byte[] bytes, Random random) {
    StringBuilder text =
        new StringBuilder(new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1));
    int at = random.nextInt(text.length() + 1);
    int end = Math.min(text.length(), at + 1 + random.nextInt(20));
    switch (random.nextInt(4)) {
      case 0 -> text.delete(at, end);
      case 1 -> text.insert(at, text.substring(at, end));
      case 2 -> text.insert(at, PIECES[random.nextInt(PIECES.length)]);
      default -> text.insert(at, (char) random.nextInt(256));
    }
    byte[] result = text.toString().getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
    return result.length == 0 ? bytes : result;
  }
}
