package io.github.bitswise.cli;

import io.github.bitswise.report.LeftOut;
import io.github.bitswise.report.RulePages;
import io.github.bitswise.report.RulesJson;
import io.github.bitswise.report.RulesText;
import io.github.bitswise.report.Traces;
import io.github.bitswise.rulebook.Catalogue;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code bitswise rules}. */
@Command(
    name = "rules",
    usageHelpWidth = 100,
    description = "Lists the rules.",
    footer = {
      "",
      "Examples:",
      "  bitswise rules",
      "  bitswise rules --format json",
      "  bitswise explain PRX-03        more about one of them"
    })
final class RulesCommand implements Callable<Integer> {
  private final Context context;

  @Mixin ColorOption color;
  @Mixin FormatOption format;

  RulesCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    Environment environment = context.environment();
    Catalogue catalogue = context.answers().catalogue();
    List<LeftOut> leftOut = context.answers().leftOut();
    if (format.json()) {
      ClassLoader loader = RulesCommand.class.getClassLoader();
      RulesJson.write(
          catalogue, leftOut, new RulePages(loader), Traces.read(loader), environment.out());
    } else {
      new RulesText(color.terminal(environment)).write(catalogue, leftOut, environment.out());
    }
    return ExitCode.OK;
  }
}
