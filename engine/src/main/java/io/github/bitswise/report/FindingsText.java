package io.github.bitswise.report;

import io.github.bitswise.answer.Finding;
import io.github.bitswise.answer.Severity;
import io.github.bitswise.answer.Silenced;
import io.github.bitswise.job.JobConfiguration;
import io.github.bitswise.rulebook.Catalogue;
import io.github.bitswise.scenario.Scenario;
import io.github.bitswise.source.Problem;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Findings for a person at a terminal. */
public final class FindingsText {
  private final Terminal terminal;
  private final Snippet snippet;
  private final boolean unsafe;

  public FindingsText(Terminal terminal, Sources sources) {
    this(terminal, sources, false);
  }

  /**
   * @param unsafe whether findings are marked as fixable whose fix may change the meaning
   */
  public FindingsText(Terminal terminal, Sources sources, boolean unsafe) {
    this.terminal = terminal;
    this.unsafe = unsafe;
    this.snippet = new Snippet(terminal, sources);
  }

  /** Each finding with the line it is about, then how many there are. */
  public void write(CheckAnswer answer, PrintWriter out) {
    new FixesText(terminal).writeFixed(answer.fixed(), out);
    writeFindings(answer, out);
    Tally tally = new Tally();
    tally.add(answer);
    writeSummary(tally, out);
  }

  /** Each finding with the line it is about. */
  public void writeFindings(CheckAnswer answer, PrintWriter out) {
    Set<List<String>> ownerless = jobsWithoutOwner(answer);
    for (Finding each : answer.findings()) {
      write(each, ownerless.contains(List.of(each.at().file(), each.job())), out);
      out.print("\n");
    }
  }

  /** How many findings there are. */
  public void writeSummary(Tally tally, PrintWriter out) {
    out.print(summary(tally) + "\n");
    new FixesText(terminal).writeFixable(tally, unsafe, out);
  }

  /** The same, and which files were read and which rules and pages each finding rests on. */
  public void writeAll(CheckAnswer answer, Catalogue catalogue, PrintWriter out) {
    new FixesText(terminal).writeFixed(answer.fixed(), out);
    for (Scenario each : answer.scenarios()) {
      String jobs = Words.count(each.jobs().size(), "job");
      String context = answer.contexts().get(each.file());
      String by = context == null ? "" : ", with what " + Shown.text(context) + " says";
      out.print(terminal.dim("read " + Shown.text(each.file()) + ": " + jobs + by) + "\n");
    }
    answer.skipped().forEach(each -> write(each, out));
    Why why = new Why(catalogue);
    for (Finding each : answer.findings()) {
      out.print("\n");
      write(each, true, out);
      out.print(snippet.note(each.at(), "rests on:", width -> why.lines(each.because(), width)));
    }
    out.print("\n");
    answer.silenced().forEach(each -> write(each, out));
    int silenced = answer.silenced().size();
    Tally tally = new Tally();
    tally.add(answer);
    int skipped = answer.skipped().size();
    out.print(
        summary(tally)
            + (silenced == 0 ? "" : ", " + silenced + " silenced")
            + (skipped == 0 ? "" : ", " + Words.count(skipped, "place") + " stepped over")
            + "\n");
    new FixesText(terminal).writeFixable(tally, unsafe, out);
  }

  private void write(Problem skipped, PrintWriter out) {
    String what = skipped.at() + ": stepped over: " + skipped.message();
    out.print(terminal.dim(Shown.text(what)) + "\n");
  }

  private void write(Silenced silenced, PrintWriter out) {
    Finding finding = silenced.finding();
    String what = Words.lower(finding.severity()) + " [" + finding.rule() + " " + finding.name();
    String why = "] silenced at " + silenced.by() + ": " + silenced.reason();
    out.print(terminal.dim(Shown.text(finding.at() + ": " + what + why)) + "\n");
  }

  private void write(Finding finding, boolean holdsForMatters, PrintWriter out) {
    Severity severity = finding.severity();
    out.print(
        terminal.bold(Shown.text(finding.at().toString()) + ":")
            + " "
            + terminal.of(severity, Words.lower(severity) + ":")
            + " "
            + terminal.bold(Shown.text(finding.message()))
            + " "
            + terminal.dim("[" + finding.rule() + " " + finding.name() + "]")
            + (finding.fixable(unsafe) ? " " + terminal.fixable(FixesText.MARK) : "")
            + "\n");
    out.print(snippet.of(finding.at(), carets -> terminal.of(severity, carets)));
    if (holdsForMatters && !finding.holdsFor().isEmpty()) {
      out.print(snippet.note(finding.at(), "holds for:", String.join(", ", finding.holdsFor())));
    }
    if (!finding.holdsOn().isEmpty()) {
      out.print(snippet.note(finding.at(), "holds on:", String.join(", ", finding.holdsOn())));
    }
    finding
        .fix()
        .ifPresent(fix -> out.print(snippet.note(finding.at(), "fix:", fix.description())));
    String because = Words.because(finding.because(), finding.sources());
    if (!because.isEmpty()) {
      out.print(snippet.note(finding.at(), "because:", because + Words.basis(finding.basis())));
    }
  }

  private static Set<List<String>> jobsWithoutOwner(CheckAnswer answer) {
    Set<List<String>> jobs = new HashSet<>();
    for (Scenario scenario : answer.scenarios()) {
      for (JobConfiguration job : scenario.jobs()) {
        if (!job.owner().known()) {
          jobs.add(List.of(scenario.file(), job.name()));
        }
      }
    }
    return jobs;
  }

  private static String summary(Tally tally) {
    String files = Words.count(tally.files(), "file");
    List<String> counts = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      long count = tally.findings(severity);
      if (count > 0) {
        String word = Words.lower(severity);
        counts.add(severity == Severity.INFO ? count + " " + word : Words.count(count, word));
      }
    }
    String found =
        counts.isEmpty()
            ? "nothing found in " + Words.count(tally.jobs(), "job") + " of " + files
            : String.join(", ", counts) + " in " + files;
    long unread = Words.files(tally.unread());
    return found
        + (tally.fixed() == 0 ? "" : ", " + tally.fixed() + " fixed")
        + (unread == 0 ? "" : ", " + Words.count(unread, "file") + " not read");
  }
}
