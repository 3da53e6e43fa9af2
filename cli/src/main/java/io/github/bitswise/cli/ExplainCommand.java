package io.github.bitswise.cli;

import io.github.bitswise.answer.Basis;
import io.github.bitswise.hresult.ErrorContext;
import io.github.bitswise.hresult.HResult;
import io.github.bitswise.hresult.HResults;
import io.github.bitswise.job.JobState;
import io.github.bitswise.report.BasisText;
import io.github.bitswise.report.ContextText;
import io.github.bitswise.report.HResultText;
import io.github.bitswise.report.LeftOut;
import io.github.bitswise.report.OpenQuestion;
import io.github.bitswise.report.OpenQuestionText;
import io.github.bitswise.report.OpenQuestions;
import io.github.bitswise.report.RulePages;
import io.github.bitswise.report.RuleText;
import io.github.bitswise.report.StateText;
import io.github.bitswise.report.Terminal;
import io.github.bitswise.report.Traces;
import io.github.bitswise.rulebook.Catalogue;
import io.github.bitswise.rulebook.RuleDescription;
import io.github.bitswise.text.Nearest;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code bitswise explain}. */
@Command(
    name = "explain",
    usageHelpWidth = 100,
    description = "Explains a rule, an error code, a job state or an open question.",
    footer = {
      "",
      "Examples:",
      "  bitswise explain PRX-03                 a rule, by its id",
      "  bitswise explain mapped-drive-as-system-account",
      "  bitswise explain 0x80200056             an error code: hexadecimal, decimal or name",
      "  bitswise explain BG_E_TOKEN_REQUIRED",
      "  bitswise explain TRANSIENT_ERROR        a job state",
      "  bitswise explain CON-15                 what the documentation leaves open",
      "  bitswise explain inferred               what an answer rests on"
    })
final class ExplainCommand implements Callable<Integer> {
  private static final String STATE_PREFIX = "BG_JOB_STATE_";
  private static final ClassLoader LOADER = ExplainCommand.class.getClassLoader();

  private final Context context;
  private final RulePages pages = new RulePages(LOADER);

  @Spec CommandSpec command;
  @Mixin ColorOption color;

  @Parameters(
      paramLabel = "NAME",
      arity = "1",
      description = "Id or name of a rule, an HRESULT, the name of a state, an id such as CON-15.")
  String name = "";

  ExplainCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    Terminal terminal = color.terminal(context.environment());
    PrintWriter out = context.environment().out();
    Optional<JobState> state = state();
    Optional<HResult> result = HResults.find(name);
    Optional<ErrorContext> errorContext = ErrorContext.find(name);
    Optional<Basis> basis = BasisText.find(name);
    Optional<OpenQuestion> question = OpenQuestions.find(name);
    // ERROR and the like are known without rules, which take time to load.
    if (state.isPresent()) {
      new StateText(terminal).write(state.get(), out);
    } else if (result.isPresent()) {
      List<String> rules = pages.naming(result.get(), context.answers().catalogue());
      new HResultText(terminal).write(result.get(), rules, Traces.read(LOADER), out);
    } else if (errorContext.isPresent()) {
      new ContextText(terminal).write(errorContext.get(), out);
    } else if (basis.isPresent()) {
      new BasisText(terminal).write(basis.get(), out);
    } else if (question.isPresent()) {
      List<String> rules = question.get().rules(context.answers().catalogue());
      new OpenQuestionText(terminal).write(question.get(), rules, out);
    } else {
      explainRule(terminal, out);
    }
    return ExitCode.OK;
  }

  private Optional<JobState> state() {
    String key = name.trim().toUpperCase(Locale.ROOT).replace('-', '_');
    String bare = key.startsWith(STATE_PREFIX) ? key.substring(STATE_PREFIX.length()) : key;
    for (JobState each : JobState.values()) {
      if (each.name().equals(bare)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  private void explainRule(Terminal terminal, PrintWriter out) {
    Catalogue catalogue = context.answers().catalogue();
    Optional<RuleDescription> rule = catalogue.find(name.trim()).or(() -> byBehaviour(catalogue));
    if (rule.isPresent()) {
      new RuleText(terminal, pages).write(rule.get(), out);
      return;
    }
    Optional<LeftOut> leftOut =
        context.answers().leftOut().stream()
            .filter(each -> each.behaviour().equalsIgnoreCase(name.trim()))
            .findFirst();
    if (leftOut.isEmpty()) {
      throw unknown(catalogue);
    }
    out.print(leftOut.get().behaviour() + " is left out: " + leftOut.get().reason() + "\n");
  }

  /** The rule that leads with this behaviour, else one that covers it; rules of findings first. */
  private Optional<RuleDescription> byBehaviour(Catalogue catalogue) {
    List<RuleDescription> rules = new ArrayList<>();
    for (RuleDescription each : catalogue.rules()) {
      if (each.behaviours().stream().anyMatch(name.trim()::equalsIgnoreCase)) {
        rules.add(each);
      }
    }
    return rules.stream()
        .filter(each -> each.behaviours().get(0).equalsIgnoreCase(name.trim()))
        .findFirst()
        .or(() -> rules.stream().filter(RuleDescription::finding).findFirst())
        .or(() -> rules.stream().findFirst());
  }

  private UsageException unknown(Catalogue catalogue) {
    List<String> known = new ArrayList<>();
    for (RuleDescription each : catalogue.rules()) {
      known.add(each.id());
      known.add(each.name());
    }
    for (HResult each : HResults.all()) {
      known.add(each.name());
      known.addAll(each.otherNames());
    }
    for (JobState each : JobState.values()) {
      known.add(each.name());
    }
    for (Basis each : Basis.values()) {
      known.add(each.name().toLowerCase(Locale.ROOT));
    }
    for (OpenQuestion each : OpenQuestions.all()) {
      known.add(each.id());
    }
    String list = "`bitswise rules` lists the rules";
    return new UsageException(
        command.commandLine(),
        "nothing is known of `" + name + "`",
        Nearest.of(name, known).map(near -> "did you mean `" + near + "`? " + list).orElse(list));
  }
}
