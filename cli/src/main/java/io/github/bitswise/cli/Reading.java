package io.github.bitswise.cli;

import io.github.bitswise.answer.Severity;
import io.github.bitswise.context.Directives;
import io.github.bitswise.context.Ignored;
import io.github.bitswise.read.Given;
import io.github.bitswise.report.Sources;
import io.github.bitswise.scenario.Scenario;
import io.github.bitswise.silence.Said;
import io.github.bitswise.source.Known;
import io.github.bitswise.source.Place;
import io.github.bitswise.source.Problem;
import io.github.bitswise.source.SourceLoader;
import io.github.bitswise.source.SourceText;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Everything that a command line names, read. */
final class Reading {
  private static final String STANDARD_INPUT_NAME = "<stdin>";

  private static final Input NOTHING = new Input(Optional.empty(), Optional.empty(), List.of());

  /** Files whose parsed texts are in memory together. */
  private static final int AT_A_TIME = 256;

  private final Inputs inputs;
  private final Environment environment;
  private final boolean onMachines;
  private final ContextFiles contextFiles;
  private final Machines machines;
  private final List<SourceText> texts = new ArrayList<>();
  private final List<Scenario> scenarios = new ArrayList<>();
  private final List<Said> said = new ArrayList<>();
  private final Map<String, ContextFiles.Found> around = new HashMap<>();
  private final Set<Problem> problems = new LinkedHashSet<>();
  private final List<Problem> skipped = new ArrayList<>();
  private final List<JobLines> lines = new ArrayList<>();
  private final BufferedInputStream in;
  private final Map<String, Original> originals = new HashMap<>();

  private boolean streams;
  private byte @Nullable [] piped;

  private Reading(Context context, boolean onMachines) {
    this.onMachines = onMachines;
    inputs = context.inputs();
    environment = context.environment();
    in = new BufferedInputStream(environment.in());
    contextFiles =
        new ContextFiles(
            environment.folder(), context.answers()::catalogue, texts::add, problems::add);
    machines = new Machines(inputs, this::keep);
  }

  /**
   * Reads files and folders.
   *
   * @param paths as on the command line
   */
  static Reading of(List<String> paths, AssumptionOptions assumptions, Context context) {
    return new Reading(context, true).read(paths, assumptions.machine, assumptions.owner);
  }

  /** The same, where the jobs of many machines are left to be read line by line. */
  static Reading ofLines(List<String> paths, AssumptionOptions assumptions, Context context) {
    Reading reading = new Reading(context, true);
    reading.streams = true;
    return reading.read(paths, assumptions.machine, assumptions.owner);
  }

  /** Reads a file for the sake of its jobs, whatever machine they run on. */
  static Reading ofJobs(String path, @Nullable String owner, Context context) {
    return new Reading(context, false).read(List.of(path), null, owner);
  }

  private Reading read(List<String> paths, @Nullable String machine, @Nullable String owner) {
    FileSearch search = new FileSearch(environment.folder());
    paths.forEach(search::add);
    problems.addAll(search.problems());
    if (search.found().isEmpty() && search.problems().isEmpty()) {
      problems.add(nothingFound(paths));
      return this;
    }
    Optional<Scenario> described = machine(machine);
    if (problems.size() > search.problems().size()) {
      return this; // without the machine, answers would be about another one
    }
    List<FileSearch.Found> files = search.found();
    try (Progress progress = new Progress(environment, "read", "files", files.size())) {
      for (int from = 0; from < files.size(); from += AT_A_TIME) {
        List<FileSearch.Found> some = files.subList(from, Math.min(files.size(), from + AT_A_TIME));
        readAll(some, described, Optional.ofNullable(owner));
        progress.done(some.size());
      }
    }
    return this;
  }

  /** Reads files on all processors; what is kept of them is in their order. */
  private void readAll(
      List<FileSearch.Found> files, Optional<Scenario> machine, Optional<String> owner) {
    files.stream()
        .filter(each -> ContextFiles.is(each.path()))
        .forEach(each -> contextFiles.of(each.path()));
    List<FileSearch.Found> read =
        files.stream().filter(each -> !ContextFiles.is(each.path())).toList();
    if (streams) {
      read = new ArrayList<>(read);
      read.removeIf(each -> stream(each, machine, owner));
    }
    List<Opened> opened = read.parallelStream().map(this::open).toList();
    List<Prepared> prepared = new ArrayList<>();
    for (int i = 0; i < read.size(); i++) {
      prepared.add(prepare(read.get(i), opened.get(i), machine, owner));
    }
    List<Input> inputs = prepared.parallelStream().map(Prepared::read).toList();
    for (int i = 0; i < inputs.size(); i++) {
      add(prepared.get(i), inputs.get(i));
    }
  }

  /** Whether this is a file of lines, which is then left to be read later. */
  private boolean stream(
      FileSearch.Found file, Optional<Scenario> machine, Optional<String> owner) {
    boolean standardInput = file.name().equals(FileSearch.STANDARD_INPUT);
    if (FileSearch.ENDINGS.stream().anyMatch(file.name()::endsWith)
        || !standardInput && !Files.isRegularFile(file.path())) {
      return false;
    }
    try {
      BufferedInputStream content =
          standardInput ? in : new BufferedInputStream(Files.newInputStream(file.path()));
      if (!JobLines.are(content)) {
        if (!standardInput) {
          content.close();
        }
        return false;
      }
      String name = standardInput ? STANDARD_INPUT_NAME : file.name();
      Prepared prepared =
          prepare(file, new Opened(Directives.NONE, given -> NOTHING), machine, owner);
      if (prepared.usable()) {
        Optional<ContextFiles.Found> context = contextFiles.of(file.path());
        context.ifPresent(each -> around.put(name, each));
        List<Ignored> ignored = context.map(each -> each.ignored(file.path())).orElse(List.of());
        lines.add(
            new JobLines(
                name, content, prepared.given(), new Said(name, Directives.NONE, ignored, true)));
      }
      return true;
    } catch (IOException e) {
      return false; // reading it whole tells why
    }
  }

  /** What is left to be read line by line. */
  List<JobLines> lines() {
    return lines;
  }

  private Opened open(FileSearch.Found file) {
    return file.name().equals(FileSearch.STANDARD_INPUT)
        ? inputs.stream(STANDARD_INPUT_NAME, new ByteArrayInputStream(standardInput()))
        : inputs.file(file.path());
  }

  /** As much of it as is ever read, kept for whoever asks again. */
  private synchronized byte[] standardInput() {
    if (piped == null) {
      try {
        piped = in.readNBytes(SourceLoader.MAX_BYTES + 1);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return piped;
  }

  /** The file that a scenario was read from, by the name that findings have; null for others. */
  @Nullable Original original(String file) {
    return originals.get(file);
  }

  /** What standard input held, where it was read. */
  byte[] piped() {
    return standardInput();
  }

  /**
   * A file of which it is known what is said outside of it.
   *
   * @param usable whether answers would be about the machine that it names
   */
  private record Prepared(FileSearch.Found file, Opened opened, Given given, boolean usable) {
    Input read() {
      return opened.read().apply(given);
    }
  }

  /** The scenarios that can be used, in the order of their files. */
  List<Scenario> scenarios() {
    return scenarios;
  }

  /** Why the others cannot. */
  List<Problem> problems() {
    return List.copyOf(problems);
  }

  /** What of them was not understood and stepped over. */
  List<Problem> skipped() {
    return skipped;
  }

  /** Adds what is wrong with something that the command line names beside these files. */
  void add(Problem problem) {
    problems.add(problem);
  }

  /** The text of a scenario's file, without its passwords. */
  SourceText text(Scenario scenario) {
    return texts.stream()
        .filter(each -> each.name().equals(scenario.file()))
        .findFirst()
        .orElseThrow();
  }

  /** What is said about the files, those of machines among them. */
  List<Said> said() {
    return said;
  }

  /** The least severity that counts in this file, if its {@code bitswise.yaml} says so. */
  Optional<Severity> failOn(String file) {
    return Optional.ofNullable(around.get(file)).flatMap(each -> stated(each.said().failOn()));
  }

  /** The names of the {@code bitswise.yaml} that count, by the files for which they do. */
  Map<String, String> contexts() {
    Map<String, String> names = new HashMap<>();
    around.forEach((file, each) -> names.put(file, each.said().file()));
    return names;
  }

  /** The texts of all files that were read. */
  List<SourceText> texts() {
    return texts;
  }

  /** The texts of all files, to quote from. */
  Sources sources() {
    return new Sources(texts);
  }

  /** The machine that the command line names. */
  private Optional<Scenario> machine(@Nullable String name) {
    if (name == null) {
      return Optional.empty();
    }
    try {
      Input input = machines.at(environment.folder().resolve(name));
      problems.addAll(input.problems());
      return input.scenario();
    } catch (InvalidPathException e) {
      problems.add(new Problem(name, Place.UNSTATED, "not a legal path", "check the path"));
      return Optional.empty();
    }
  }

  private Prepared prepare(
      FileSearch.Found file, Opened opened, Optional<Scenario> machine, Optional<String> owner) {
    Optional<ContextFiles.Found> context = contextFiles.of(file.path());
    Optional<NamedMachine> named =
        machine.isEmpty() && onMachines ? namedMachine(opened, file, context) : Optional.empty();
    Optional<Scenario> itsMachine = machine.or(() -> named.flatMap(this::scenario));
    Optional<String> usualOwner = context.flatMap(each -> stated(each.said().as()));
    return new Prepared(
        file,
        opened,
        new Given(itsMachine, owner, usualOwner),
        named.isEmpty() || itsMachine.isPresent());
  }

  private void add(Prepared file, Input input) {
    input.text().ifPresent(texts::add);
    if (!file.usable()) {
      return;
    }
    problems.addAll(input.problems());
    skipped.addAll(input.skipped());
    input.scenario().ifPresent(scenarios::add);
    scenarios.addAll(input.more());
    input
        .scenario()
        .ifPresent(each -> keep(each, file.file().path(), file.opened().comments(), true));
    input.scenario().ifPresent(each -> originals.put(each.file(), original(file, input, each)));
  }

  private Original original(Prepared file, Input input, Scenario scenario) {
    boolean standardInput = file.file().name().equals(FileSearch.STANDARD_INPUT);
    List<Ignored> ignored =
        contextFiles
            .of(file.file().path())
            .map(each -> each.ignored(file.file().path()))
            .orElse(List.of());
    return new Original(
        scenario.file(),
        standardInput ? Optional.empty() : Optional.of(file.file().path()),
        file.given(),
        ignored,
        input.text().orElseThrow());
  }

  /**
   * A machine that the input names.
   *
   * @param name as it is written, relative to where it is written
   * @param by the file that names it
   */
  private record NamedMachine(Known<String> name, Path by) {}

  private static Optional<NamedMachine> namedMachine(
      Opened opened, FileSearch.Found file, Optional<ContextFiles.Found> context) {
    return Optional.of(new NamedMachine(opened.comments().machine(), file.path()))
        .filter(each -> each.name.known())
        .or(() -> context.map(each -> new NamedMachine(each.said().machine(), each.path())))
        .filter(each -> each.name.known());
  }

  /** What a machine is like; tells where it is named if that cannot be said. */
  private Optional<Scenario> scenario(NamedMachine machine) {
    Known<String> name = machine.name;
    try {
      Input input = machines.at(machine.by.resolveSibling(name.get()).normalize());
      if (input.scenario().isEmpty()) {
        boolean there = input.text().isPresent();
        Problem first = input.problems().get(0);
        problem(
            name,
            there
                ? "has mistakes, so what runs on it is not checked"
                : "is not read: " + first.message(),
            there ? "mend them first" : first.help());
      }
      return input.scenario();
    } catch (InvalidPathException e) {
      problem(name, "is not read: this is not a legal path", "check the path");
      return Optional.empty();
    }
  }

  private void problem(Known<String> machine, String message, String help) {
    Place at = machine.at();
    problems.add(
        new Problem(at.file(), at, "the machine `" + machine.get() + "` " + message, help));
  }

  /** Keeps what was read of a machine; who names it tells if it is not even there. */
  private void keep(Machines.Machine machine) {
    Input input = machine.input();
    input.text().ifPresent(texts::add);
    if (input.text().isPresent()) {
      problems.addAll(input.problems());
    }
    input
        .scenario()
        .ifPresent(each -> keep(each, machine.path(), machine.opened().comments(), false));
  }

  private void keep(Scenario scenario, Path path, Directives comments, boolean checked) {
    Optional<ContextFiles.Found> context = contextFiles.of(path);
    context.ifPresent(each -> around.put(scenario.file(), each));
    List<Ignored> ignored = context.map(each -> each.ignored(path)).orElse(List.of());
    said.add(new Said(scenario.file(), comments, ignored, checked));
  }

  private static <T> Optional<T> stated(Known<T> fact) {
    return Optional.ofNullable(fact.value());
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
