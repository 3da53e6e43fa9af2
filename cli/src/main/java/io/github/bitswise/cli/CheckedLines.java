package io.github.bitswise.cli;

import io.github.bitswise.answer.Finding;
import io.github.bitswise.report.CheckAnswer;
import io.github.bitswise.report.FindingsJson;
import io.github.bitswise.report.FindingsText;
import io.github.bitswise.report.ProblemsText;
import io.github.bitswise.report.Sources;
import io.github.bitswise.report.Tally;
import io.github.bitswise.report.Terminal;
import io.github.bitswise.silence.Said;
import io.github.bitswise.silence.Silencer;
import io.github.bitswise.silence.Silencing;
import io.github.bitswise.source.SourceText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Checks jobs that are read line by line, and writes what is found as it is found. */
final class CheckedLines {

  /** Findings in the file of a machine are the same for many jobs; so many are remembered. */
  private static final int MOST_TOLD = 10_000;

  private final Context context;
  private final Terminal terminal;
  private final Predicate<Finding> counts;
  private final Tally tally = new Tally();
  private final Set<List<Object>> told = new HashSet<>();
  private boolean found;

  /**
   * @param counts whether a finding makes the command end with 1
   */
  CheckedLines(Context context, Terminal terminal, Predicate<Finding> counts) {
    this.context = context;
    this.terminal = terminal;
    this.counts = counts;
  }

  /** An answer with the texts to quote from. */
  private record Quoted(CheckAnswer answer, Sources sources) {}

  /**
   * Writes an answer and then that of all lines.
   *
   * @return the exit code
   */
  int write(CheckAnswer first, Reading reading, boolean json) {
    Environment environment = context.environment();
    Stream<Quoted> answers =
        Stream.concat(
            Stream.of(new Quoted(first, reading.sources())),
            reading.lines().stream().flatMap(each -> answers(each, reading)));
    try (Progress progress = new Progress(environment, "checked", "jobs", 0)) {
      Stream<Quoted> seen = answers.peek(each -> seen(each, progress));
      if (json) {
        FindingsJson.write(seen.map(Quoted::answer), tally, environment.out());
      } else {
        seen.forEach(
            each -> {
              tally.add(each.answer);
              new FindingsText(terminal, each.sources)
                  .writeFindings(each.answer, environment.out());
            });
        new FindingsText(terminal, reading.sources()).writeSummary(tally, environment.out());
      }
    }
    return ExitCode.of(!tally.unread().isEmpty(), found);
  }

  private void seen(Quoted each, Progress progress) {
    found = found || each.answer.findings().stream().anyMatch(counts);
    progress.done(each.answer.scenarios().stream().mapToLong(one -> one.jobs().size()).sum());
  }

  private Stream<Quoted> answers(JobLines lines, Reading reading) {
    List<Said> said =
        new ArrayList<>(reading.said().stream().filter(each -> !each.checked()).toList());
    said.add(lines.said());
    return lines
        .answers(part -> answer(part, said, reading))
        .map(quoted -> once(quoted, lines.name()))
        .peek(
            quoted ->
                new ProblemsText(terminal, quoted.sources)
                    .write(quoted.answer.unread(), context.environment().err()));
  }

  private Quoted answer(JobLines.Part part, List<Said> said, Reading reading) {
    Silencing left =
        new Silencer(context.answers().catalogue(), said)
            .silence(context.answers().findings(part.scenarios()));
    List<SourceText> texts = new ArrayList<>(reading.texts());
    texts.add(part.text());
    return new Quoted(
        new CheckAnswer(
            part.scenarios(),
            left.findings(),
            left.silenced(),
            Map.of(),
            part.problems(),
            List.of()),
        new Sources(texts));
  }

  private Quoted once(Quoted quoted, String file) {
    CheckAnswer answer = quoted.answer;
    List<Finding> findings =
        answer.findings().stream()
            .filter(
                each ->
                    each.at().file().equals(file)
                        || told.size() < MOST_TOLD
                            && told.add(List.of(each.rule(), each.at(), each.message())))
            .toList();
    return new Quoted(
        new CheckAnswer(
            answer.scenarios(), findings, answer.silenced(), Map.of(), answer.unread(), List.of()),
        quoted.sources);
  }
}
