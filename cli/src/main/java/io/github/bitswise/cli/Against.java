package io.github.bitswise.cli;

import io.github.bitswise.answer.Comparison;
import io.github.bitswise.report.ComparisonsJson;
import io.github.bitswise.report.ComparisonsText;
import io.github.bitswise.report.ProblemsText;
import io.github.bitswise.report.Terminal;
import io.github.bitswise.source.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Holds what was read against another configuration. */
final class Against {
  private final Context context;
  private final Terminal terminal;
  private final boolean json;
  private final Predicate<Comparison> counts;

  /**
   * @param counts what else than worse makes the command end with 1
   */
  Against(Context context, Terminal terminal, boolean json, Predicate<Comparison> counts) {
    this.context = context;
    this.terminal = terminal;
    this.json = json;
    this.counts = counts;
  }

  /**
   * Writes what is otherwise.
   *
   * @param before names the configuration that came before
   * @return the exit code
   */
  int run(Reading now, String before, AssumptionOptions assumptions) {
    Environment environment = context.environment();
    Reading other = Reading.of(List.of(before), assumptions, context);
    new ProblemsText(terminal, other.sources()).write(other.problems(), environment.err());
    environment.err().flush();
    List<Problem> problems = new ArrayList<>(now.problems());
    problems.addAll(other.problems());
    List<Comparison> comparisons =
        now.scenarios().isEmpty() || other.scenarios().isEmpty()
            ? List.of()
            : context.answers().comparisons(other.scenarios(), now.scenarios());
    if (json) {
      ComparisonsJson.write(comparisons, problems, environment.out());
    } else if (!comparisons.isEmpty()) {
      new ComparisonsText(terminal).write(comparisons, environment.out());
    }
    boolean found = comparisons.stream().anyMatch(each -> each.worse() || counts.test(each));
    return ExitCode.of(!problems.isEmpty(), found);
  }
}
