package io.github.bitswise.cli;

import io.github.bitswise.context.Directives;
import io.github.bitswise.read.Given;
import io.github.bitswise.report.Sources;
import io.github.bitswise.scenario.Scenario;
import io.github.bitswise.silence.Said;
import io.github.bitswise.source.Place;
import io.github.bitswise.source.Problem;
import io.github.bitswise.source.SourceText;
import java.io.InputStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Everything that a command line names, read. */
final class Reading {
  private static final String STANDARD_INPUT_NAME = "<stdin>";

  private final Inputs inputs;
  private final List<SourceText> texts = new ArrayList<>();
  private final List<Scenario> scenarios = new ArrayList<>();
  private final List<Said> said = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  private Reading(Inputs inputs) {
    this.inputs = inputs;
  }

  /**
   * Reads files and folders.
   *
   * @param paths as on the command line
   * @param machine the file that describes the machine
   * @param owner the owner of jobs that state none
   */
  static Reading of(
      List<String> paths,
      @Nullable String machine,
      @Nullable String owner,
      Inputs inputs,
      Environment environment) {
    Reading reading = new Reading(inputs);
    FileSearch search = new FileSearch(environment.folder());
    paths.forEach(search::add);
    reading.problems.addAll(search.problems());
    if (search.found().isEmpty() && search.problems().isEmpty()) {
      reading.problems.add(nothingFound(paths));
      return reading;
    }
    Given given = reading.given(machine, owner, environment.folder());
    if (reading.problems.size() > search.problems().size()) {
      return reading; // without the machine, answers would be about another one
    }
    for (FileSearch.Found each : search.found()) {
      reading.add(each, given, environment.in());
    }
    return reading;
  }

  /** The scenarios that can be used, in the order of their files. */
  List<Scenario> scenarios() {
    return scenarios;
  }

  /** Why the others cannot. */
  List<Problem> problems() {
    return problems;
  }

  /** The texts of all files in their order, without their passwords. */
  List<SourceText> texts() {
    return List.copyOf(texts);
  }

  /** What is said about the files, the machine's among them. */
  List<Said> said() {
    return said;
  }

  /** The texts of all files, to quote from. */
  Sources sources() {
    return new Sources(texts);
  }

  private Given given(@Nullable String machine, @Nullable String owner, Path folder) {
    Optional<Scenario> described =
        machine == null ? Optional.empty() : keep(machine(machine, folder), Given.NOTHING, false);
    return new Given(described, Optional.ofNullable(owner));
  }

  private Opened machine(String name, Path folder) {
    try {
      return inputs.file(folder.resolve(name));
    } catch (InvalidPathException e) {
      Problem problem = new Problem(name, Place.UNSTATED, "not a legal path", "check the path");
      Input unread = new Input(Optional.empty(), Optional.empty(), List.of(problem));
      return new Opened(Directives.NONE, given -> unread);
    }
  }

  private void add(FileSearch.Found file, Given given, InputStream in) {
    boolean standardInput = file.name().equals(FileSearch.STANDARD_INPUT);
    Opened opened =
        standardInput ? inputs.stream(STANDARD_INPUT_NAME, in) : inputs.file(file.path());
    keep(opened, given, true).ifPresent(scenarios::add);
  }

  /** Keeps an input's text and problems and returns its scenario. */
  private Optional<Scenario> keep(Opened opened, Given given, boolean checked) {
    Input input = opened.read().apply(given);
    input.text().ifPresent(texts::add);
    problems.addAll(input.problems());
    input.scenario().ifPresent(each -> said.add(new Said(each.file(), opened.comments(), checked)));
    return input.scenario();
  }

  private static Problem nothingFound(List<String> paths) {
    return new Problem(
        String.join(", ", paths),
        Place.UNSTATED,
        "no input file found",
        "in folders, files are read whose names end in `"
            + String.join("`, `", FileSearch.ENDINGS)
            + "`; name any other file itself");
  }
}
