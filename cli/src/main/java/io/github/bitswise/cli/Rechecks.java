package io.github.bitswise.cli;

import io.github.bitswise.answer.Finding;
import io.github.bitswise.mend.Checked;
import io.github.bitswise.mend.Repairs;
import io.github.bitswise.scenario.Scenario;
import io.github.bitswise.silence.Said;
import io.github.bitswise.silence.Silencer;
import io.github.bitswise.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Checks other texts of the files that were read, each with what was said about its file. */
final class Rechecks implements Repairs.Checker {
  private final Context context;
  private final Reading reading;

  Rechecks(Context context, Reading reading) {
    this.context = context;
    this.reading = reading;
  }

  @Override
  public List<Checked> check(List<SourceText> texts) {
    List<Input> inputs = new ArrayList<>();
    List<Scenario> scenarios = new ArrayList<>();
    List<Said> said =
        new ArrayList<>(reading.said().stream().filter(each -> !each.checked()).toList());
    for (SourceText text : texts) {
      Original original = Objects.requireNonNull(reading.original(text.name()));
      Opened opened = context.inputs().text(text);
      Input input = opened.read().apply(original.given());
      inputs.add(input);
      if (usable(input)) {
        input.scenario().ifPresent(scenarios::add);
        said.add(new Said(text.name(), opened.comments(), original.ignored(), true));
      }
    }
    Map<String, List<Finding>> findings =
        new Silencer(context.answers().catalogue(), said)
                .silence(scenarios.isEmpty() ? List.of() : context.answers().findings(scenarios))
                .findings()
                .stream()
                .collect(Collectors.groupingBy(each -> each.at().file()));
    List<Checked> checked = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      Input input = inputs.get(i);
      checked.add(
          new Checked(
              findings.getOrDefault(texts.get(i).name(), List.of()),
              !usable(input),
              input.skipped().size()));
    }
    return checked;
  }

  /** What lists the jobs of several machines was printed by a tool. */
  private static boolean usable(Input input) {
    return input.scenario().isPresent() && input.problems().isEmpty() && input.more().isEmpty();
  }
}
