package io.github.bitswise.cli;

import io.github.bitswise.answer.Basis;
import io.github.bitswise.answer.Comparison;
import io.github.bitswise.answer.Finding;
import io.github.bitswise.answer.Matrix;
import io.github.bitswise.answer.Outcome;
import io.github.bitswise.answer.Prediction;
import io.github.bitswise.answer.ProxyUse;
import io.github.bitswise.answer.Severity;
import io.github.bitswise.answer.Suggestion;
import io.github.bitswise.answer.UnmetExpectation;
import io.github.bitswise.context.Directives;
import io.github.bitswise.machine.Machine;
import io.github.bitswise.machine.World;
import io.github.bitswise.read.Given;
import io.github.bitswise.report.LeftOut;
import io.github.bitswise.rulebook.Catalogue;
import io.github.bitswise.rulebook.RuleDescription;
import io.github.bitswise.scenario.Expectation;
import io.github.bitswise.scenario.Scenario;
import io.github.bitswise.source.Place;
import io.github.bitswise.source.Problem;
import io.github.bitswise.source.SourceText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * One run of the command in this process. Files hold words instead of scenarios: the name of a
 * severity raises such a finding, that of an outcome such a prediction, {@code unmet} an
 * expectation that is not met, {@code broken} cannot be read, {@code crash} crashes.
 */
record Ran(int exit, String out, String err) {

  static Ran in(Path folder, String... args) {
    return in(folder, Map.of(), false, args);
  }

  static Ran in(Path folder, Map<String, String> variables, boolean terminal, String... args) {
    return in(
        folder, "warning", variables, terminal, new WordInputs(folder), new WordAnswers(), args);
  }

  /** The same by the readers and the rules that people have. */
  static Ran really(Path folder, String... args) {
    return reallyWith("", folder, args);
  }

  /** The same with these environment variables. */
  static Ran really(Map<String, String> variables, Path folder, String... args) {
    return in(folder, "", variables, false, new InputsFrom(folder), new RuleBookAnswers(), args);
  }

  /** The same with this on standard input. */
  static Ran reallyWith(String standardInput, Path folder, String... args) {
    return in(
        folder,
        standardInput,
        Map.of(),
        false,
        new InputsFrom(folder),
        new RuleBookAnswers(),
        args);
  }

  private static Ran in(
      Path folder,
      String standardInput,
      Map<String, String> variables,
      boolean terminal,
      Inputs inputs,
      Answers answers,
      String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Environment environment =
        new Environment(
            new ByteArrayInputStream(standardInput.getBytes(StandardCharsets.UTF_8)),
            new PrintWriter(out),
            new PrintWriter(err),
            variables,
            false,
            () -> terminal,
            () -> terminal,
            folder);
    int exit = new Bitswise(environment, inputs, answers).run(args);
    return new Ran(exit, out.toString(), err.toString());
  }

  private record WordInputs(Path folder) implements Inputs {

    @Override
    public Opened file(Path path) {
      try {
        String name = folder.relativize(path).toString().replace('\\', '/');
        return opened(name, Files.readString(path));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public Opened stream(String name, InputStream in) {
      try {
        return opened(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public Opened text(SourceText text) {
      return opened(text.name(), text.text());
    }

    private static Opened opened(String name, String words) {
      return new Opened(Directives.NONE, given -> input(name, words, given));
    }

    private static Input input(String name, String words, Given given) {
      SourceText text = new SourceText(name, words);
      if (words.contains("broken")) {
        Problem problem = new Problem(name, place(name, words, "broken"), "cannot read", "mend it");
        return new Input(Optional.of(text), Optional.empty(), List.of(problem));
      }
      String known = words;
      known += given.owner().map(owner -> " owner=" + owner).orElse("");
      known += given.machine().map(machine -> " machine=" + machine.file()).orElse("");
      Expectation expectation = new Expectation(known, Map.of(), Map.of());
      Scenario scenario =
          Scenario.of(name, new World(Machine.unknown(), Map.of(), List.of(), List.of()))
              .with(List.of(), List.of(expectation));
      return new Input(Optional.of(text), Optional.of(scenario), List.of());
    }
  }

  private static Place place(String name, String text, String word) {
    int start = text.indexOf(word);
    int end = start + word.length();
    return new Place(name, 1, start + 1, 1, end + 1, start, end);
  }

  private static String words(Scenario scenario) {
    return scenario.expectations().get(0).job();
  }

  private static final class WordAnswers implements Answers {

    @Override
    public Catalogue catalogue() {
      return new Catalogue(
          List.of(
              new RuleDescription(
                  "DRV-01",
                  "mapped-drive-as-system-account",
                  "drives",
                  Optional.of(Severity.ERROR),
                  List.of("DRV-01", "DRV-02"),
                  List.of("service-accounts-and-bits"),
                  Basis.DOCUMENTED)));
    }

    @Override
    public List<LeftOut> leftOut() {
      return List.of(new LeftOut("ACC-13", "cannot be seen"));
    }

    @Override
    public List<Finding> findings(List<Scenario> scenarios) {
      List<Finding> findings = new ArrayList<>();
      for (Scenario each : scenarios) {
        if (words(each).contains("crash")) {
          throw new IllegalStateException("the rules fell over\nat length");
        }
        for (Severity severity : Severity.values()) {
          String word = severity.name().toLowerCase(Locale.ROOT);
          if (words(each).contains(word)) {
            findings.add(
                new Finding(
                    "DRV-01",
                    "mapped-drive-as-system-account",
                    severity,
                    "found in " + words(each),
                    place(each.file(), words(each), word),
                    "job",
                    List.of("DRV-01"),
                    List.of(),
                    List.of(),
                    Optional.empty(),
                    List.of(),
                    Basis.DOCUMENTED));
          }
        }
      }
      return findings;
    }

    @Override
    public List<Prediction> predictions(List<Scenario> scenarios) {
      List<Prediction> predictions = new ArrayList<>();
      for (Scenario each : scenarios) {
        for (Outcome outcome : Outcome.values()) {
          if (words(each).contains(outcome.name().toLowerCase(Locale.ROOT))) {
            predictions.add(prediction(each.file(), outcome));
          }
        }
      }
      return predictions;
    }

    private static Prediction prediction(String file, Outcome outcome) {
      return new Prediction(
          file,
          "job",
          "LocalSystem",
          outcome,
          "so it is",
          List.of("DRV-01"),
          Basis.DOCUMENTED,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          List.of(),
          new ProxyUse("direct", List.of()),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of());
    }

    @Override
    public List<Prediction> explained(List<Scenario> scenarios) {
      return predictions(scenarios);
    }

    @Override
    public Matrix matrix(Scenario scenario, String job) {
      return new Matrix(List.of(), Optional.empty(), List.of(), List.of());
    }

    @Override
    public List<Suggestion> suggestions(Scenario scenario, Prediction as) {
      return List.of();
    }

    @Override
    public List<Comparison> comparisons(List<Scenario> before, List<Scenario> now) {
      return List.of();
    }

    @Override
    public List<UnmetExpectation> unmet(Scenario scenario, List<Prediction> predictions) {
      String words = words(scenario);
      return words.contains("unmet")
          ? List.of(
              new UnmetExpectation(
                  "job",
                  "state",
                  "A",
                  "B",
                  place(scenario.file(), words, "unmet"),
                  Optional.empty()))
          : List.of();
    }
  }
}
