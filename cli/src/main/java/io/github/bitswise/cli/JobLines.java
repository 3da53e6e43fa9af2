package io.github.bitswise.cli;

import io.github.bitswise.read.Given;
import io.github.bitswise.read.ReadResult;
import io.github.bitswise.scenario.Scenario;
import io.github.bitswise.silence.Said;
import io.github.bitswise.source.JobListText;
import io.github.bitswise.source.Place;
import io.github.bitswise.source.Problem;
import io.github.bitswise.source.SourceText;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Jobs of many machines, one JSON value a line, that are not held in memory.
 *
 * @param name of the file
 * @param in what it holds
 * @param given what is said outside of it
 * @param said what is said about it
 */
record JobLines(String name, InputStream in, Given given, Said said) {

  private static final int LOOK = 1 << 16;

  private static final int PROCESSORS = Runtime.getRuntime().availableProcessors();

  private static final ExecutorService WORKERS =
      Executors.newFixedThreadPool(PROCESSORS, JobLines::worker);

  /**
   * Some lines that were read.
   *
   * @param text to quote from
   * @param scenarios one for each machine
   * @param problems why other lines could not be read
   */
  record Part(SourceText text, List<Scenario> scenarios, List<Problem> problems) {}

  /** One that does not keep the process from ending. */
  private static Thread worker(Runnable work) {
    Thread thread = new Thread(work, "lines");
    thread.setDaemon(true);
    return thread;
  }

  /** Whether this holds such lines; it can be read from its beginning afterwards. */
  static boolean are(BufferedInputStream in) throws IOException {
    in.mark(LOOK + 1);
    byte[] head = in.readNBytes(LOOK);
    in.reset();
    String text = new String(head, charset(head));
    return JobListText.of(text.startsWith("\uFEFF") ? text.substring(1) : text)
        .filter(JobListText.JSON_LINES::equals)
        .isPresent();
  }

  private static Charset charset(byte[] head) {
    if (head.length > 1 && head[0] == (byte) 0xFF && head[1] == (byte) 0xFE) {
      return StandardCharsets.UTF_16LE;
    }
    if (head.length > 1 && head[0] == (byte) 0xFE && head[1] == (byte) 0xFF) {
      return StandardCharsets.UTF_16BE;
    }
    return StandardCharsets.UTF_8;
  }

  /**
   * Answers to all lines in their order; several parts are in work at a time, and no more.
   *
   * @param answer called by several threads
   */
  <T> Stream<T> answers(Function<Part, T> answer) {
    Iterator<SourceText> parts = parts();
    Deque<CompletableFuture<T>> working = new ArrayDeque<>();
    Iterator<T> answers =
        new Iterator<>() {
          @Override
          public boolean hasNext() {
            return !working.isEmpty() || parts.hasNext();
          }

          @Override
          public T next() {
            while (working.size() <= PROCESSORS && parts.hasNext()) {
              SourceText part = parts.next();
              working.add(CompletableFuture.supplyAsync(() -> answer.apply(read(part)), WORKERS));
            }
            return working.remove().join();
          }
        };
    return StreamSupport.stream(
        Spliterators.spliteratorUnknownSize(answers, Spliterator.ORDERED), false);
  }

  private Iterator<SourceText> parts() {
    try {
      BufferedInputStream buffered = new BufferedInputStream(in);
      buffered.mark(4);
      byte[] head = buffered.readNBytes(2);
      buffered.reset();
      Charset charset = charset(head);
      return new LineParts(name, new InputStreamReader(buffered, charset));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Part read(SourceText part) {
    ReadResult whole = io.github.bitswise.read.Inputs.readLines(part, given);
    List<Scenario> scenarios = new ArrayList<>();
    if (whole.scenario().isPresent()) {
      scenarios.add(whole.scenario().get());
      scenarios.addAll(whole.more());
      return new Part(whole.shown(), scenarios, List.of());
    }
    // One bad line does not spoil those around it.
    List<Problem> problems = new ArrayList<>();
    StringBuilder good = new StringBuilder();
    String[] lines = part.text().split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      List<Problem> found = problems(new SourceText(name, lines[i], part.firstLine() + i));
      int offset = good.length();
      found.forEach(each -> problems.add(shifted(each, offset)));
      good.append(found.isEmpty() ? lines[i] : " ".repeat(lines[i].length())).append('\n');
    }
    ReadResult rest = io.github.bitswise.read.Inputs.readLines(part.with(good.toString()), given);
    rest.scenario().ifPresent(scenarios::add);
    scenarios.addAll(rest.more());
    return new Part(whole.shown(), scenarios, problems);
  }

  private List<Problem> problems(SourceText line) {
    return line.text().isBlank()
        ? List.of()
        : io.github.bitswise.read.Inputs.readLines(line, given).problems();
  }

  /** A problem of a line where the line stands in its part. */
  private static Problem shifted(Problem problem, int offset) {
    Place at = problem.at();
    Place shifted =
        new Place(
            at.file(),
            at.line(),
            at.column(),
            at.endLine(),
            at.endColumn(),
            at.start() + offset,
            at.end() + offset);
    return new Problem(
        problem.file(), at.stated() ? shifted : at, problem.message(), problem.help());
  }
}
