package io.github.bitswise.report;

import io.github.bitswise.answer.IdentityUse;
import io.github.bitswise.answer.JobError;
import io.github.bitswise.answer.Moment;
import io.github.bitswise.answer.Obstruction;
import io.github.bitswise.answer.Outcome;
import io.github.bitswise.answer.Prediction;
import io.github.bitswise.answer.Severity;
import io.github.bitswise.answer.UnmetExpectation;
import io.github.bitswise.hresult.HResult;
import io.github.bitswise.hresult.HResults;
import io.github.bitswise.rulebook.Catalogue;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Predictions for a person at a terminal. */
public final class PredictionsText {
  private final Terminal terminal;
  private final Snippet snippet;

  public PredictionsText(Terminal terminal, Sources sources) {
    this.terminal = terminal;
    this.snippet = new Snippet(terminal, sources);
  }

  /** Each job's future, then the expectations that are not met, then a summary. */
  public void write(PredictAnswer answer, PrintWriter out) {
    for (Prediction each : answer.predictions()) {
      write(each, out);
      out.print("\n");
    }
    writeEnd(answer, out);
  }

  /** The same, and for each job which rules and pages the answer rests on. */
  public void writeWhy(PredictAnswer answer, Catalogue catalogue, PrintWriter out) {
    Why why = new Why(catalogue);
    for (Prediction each : answer.predictions()) {
      write(each, out);
      section("why", why.lines(behaviours(each)), out);
      out.print("\n");
    }
    writeEnd(answer, out);
  }

  private void write(Prediction prediction, PrintWriter out) {
    Outcome outcome = prediction.outcome();
    out.print(
        terminal.bold(Shown.text(prediction.file()) + ":")
            + " "
            + terminal.bold("`" + Shown.text(prediction.job()) + "`")
            + " of "
            + Shown.text(prediction.owner())
            + ": "
            + terminal.of(outcome, Words.lower(outcome))
            + Words.basis(prediction.basis())
            + "\n");
    if (!prediction.explanation().isEmpty()) {
      out.print("  " + Shown.text(prediction.explanation()) + "\n");
    }
    section("", result(prediction).lines(), out);
    section("opened as", identities(prediction.identities()), out);
    section("timeline", timeline(prediction.timeline()), out);
    section("also blocked", obstructions(prediction.alsoBlocked()), out);
    Table missing = new Table();
    prediction.missing().forEach(each -> missing.row(each.fact(), each.decides()));
    section("missing", missing.lines(), out);
    section("assumed", prediction.assumed().stream().map(Shown::text).toList(), out);
  }

  private Table result(Prediction prediction) {
    Table table = new Table();
    table.row("state", prediction.state().map(Enum::name).orElse("not known"));
    prediction.waitsFor().ifPresent(each -> table.row("waits for", each));
    prediction
        .error()
        .ifPresent(
            error -> {
              table.row("error", Words.error(error));
              meaning(error, table);
              if (!error.context().isEmpty()) {
                table.row("context", error.context());
              }
            });
    List<String> proxyBecause = prediction.proxy().because();
    table.row("proxy", prediction.proxy().used() + inParentheses(proxyBecause));
    if (!prediction.because().isEmpty()) {
      table.row("because", String.join(", ", prediction.because()));
    }
    return table;
  }

  private static void meaning(JobError error, Table table) {
    HResults.find(error.code()).map(HResult::meaning).ifPresent(text -> table.row("", text));
  }

  private static List<String> identities(List<IdentityUse> identities) {
    if (identities.isEmpty()) {
      return List.of();
    }
    Table table = new Table().row("resource", "target", "as", "because");
    for (IdentityUse each : identities) {
      table.row(each.resource(), each.target(), as(each), String.join(", ", each.because()));
    }
    return table.lines();
  }

  private static String as(IdentityUse use) {
    return switch (use.kind()) {
      case "none" -> "no one";
      case "computer" -> use.as().isEmpty() ? "the computer" : use.as() + " (computer)";
      default -> use.as().isEmpty() ? use.kind() : use.as();
    };
  }

  private static List<String> timeline(List<Moment> timeline) {
    Table table = new Table();
    for (Moment each : timeline) {
      table.row(
          Words.time(each.at()),
          each.event(),
          each.state().name(),
          each.error()
              .map(error -> error.name().isEmpty() ? error.code() : error.name())
              .orElse(""),
          String.join(", ", each.because()));
    }
    return table.lines();
  }

  private static List<String> obstructions(List<Obstruction> obstructions) {
    Table table = new Table();
    for (Obstruction each : obstructions) {
      table.row(
          each.what(),
          each.error().map(Words::error).orElse(""),
          String.join(", ", each.because()));
    }
    return table.lines();
  }

  private void section(String title, List<String> lines, PrintWriter out) {
    if (lines.isEmpty()) {
      return;
    }
    out.print("\n" + (title.isEmpty() ? "" : "  " + terminal.bold(title) + "\n"));
    for (String line : lines) {
      out.print((title.isEmpty() ? "  " : "    ") + line + "\n");
    }
  }

  private void writeEnd(PredictAnswer answer, PrintWriter out) {
    for (UnmetExpectation each : answer.unmet()) {
      String message =
          "expected "
              + each.key()
              + " `"
              + each.expected()
              + "` of `"
              + each.job()
              + "`, predicted `"
              + each.predicted()
              + "`";
      out.print(
          terminal.bold(Shown.text(each.at().toString()) + ":")
              + " "
              + terminal.of(Severity.ERROR, "unmet:")
              + " "
              + terminal.bold(Shown.text(message))
              + "\n");
      out.print(snippet.of(each.at(), carets -> terminal.of(Severity.ERROR, carets)) + "\n");
    }
    out.print(summary(answer) + "\n");
  }

  private String summary(PredictAnswer answer) {
    List<String> counts = new ArrayList<>();
    for (Outcome outcome : Outcome.values()) {
      long count = answer.predictions().stream().filter(each -> each.outcome() == outcome).count();
      if (count > 0) {
        counts.add(count + " " + Words.lower(outcome));
      }
    }
    String summary = Words.count(answer.predictions().size(), "job");
    summary += counts.isEmpty() ? "" : ": " + String.join(", ", counts);
    if (!answer.unmet().isEmpty()) {
      summary += "; " + Words.count(answer.unmet().size(), "expectation") + " not met";
    }
    long unread = Words.files(answer.unread());
    return unread == 0 ? summary : summary + "; " + Words.count(unread, "file") + " not read";
  }

  private static Set<String> behaviours(Prediction prediction) {
    Set<String> all = new LinkedHashSet<>(prediction.because());
    prediction.identities().forEach(each -> all.addAll(each.because()));
    all.addAll(prediction.proxy().because());
    prediction.timeline().forEach(each -> all.addAll(each.because()));
    prediction.alsoBlocked().forEach(each -> all.addAll(each.because()));
    return all;
  }

  private static String inParentheses(List<String> ids) {
    return ids.isEmpty() ? "" : " (" + String.join(", ", ids) + ")";
  }
}
