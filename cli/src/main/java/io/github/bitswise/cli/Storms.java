package io.github.bitswise.cli;

import io.github.bitswise.answer.StormAnswer;
import io.github.bitswise.generate.Storm;
import io.github.bitswise.job.JobConfiguration;
import io.github.bitswise.report.StormReport;
import io.github.bitswise.report.StormsJson;
import io.github.bitswise.report.StormsText;
import io.github.bitswise.report.Terminal;
import io.github.bitswise.scenario.Scenario;
import io.github.bitswise.text.Passwords;
import java.util.ArrayList;
import java.util.List;

/** {@code bitswise predict --storm}: events of chance at each job of each file. */
final class Storms {
  private static final String CLEAR = "\r\u001b[K";

  private final Context context;
  private final StormOptions options;
  private final boolean json;
  private final Terminal terminal;

  Storms(Context context, StormOptions options, boolean json, Terminal terminal) {
    this.context = context;
    this.options = options;
    this.json = json;
    this.terminal = terminal;
  }

  /** Whether they end a job. */
  boolean run(Reading reading) {
    List<StormAnswer> answers = new ArrayList<>();
    for (Scenario scenario : reading.scenarios()) {
      for (JobConfiguration job : scenario.jobs()) {
        answers.add(
            new Storm(scenario, job, options.seed, context.answers()::predictions)
                .of(options.events, tried -> progress(job, tried)));
      }
    }
    progress(CLEAR);
    StormReport report = new StormReport(answers, reading.problems());
    if (json) {
      StormsJson.write(report, context.environment().out());
    } else if (!answers.isEmpty()) {
      new StormsText(terminal).write(report, context.environment().out());
    }
    return answers.stream().anyMatch(each -> each.ending().isPresent());
  }

  private void progress(JobConfiguration job, int tried) {
    progress(
        CLEAR + tried + " of " + options.events + " events at " + Passwords.quoted(job.name()));
  }

  /** On a terminal that takes control sequences, one line that is written over. */
  private void progress(String text) {
    if (terminal.color() && context.environment().terminal().getAsBoolean()) {
      context.environment().err().print(text);
      context.environment().err().flush();
    }
  }
}
