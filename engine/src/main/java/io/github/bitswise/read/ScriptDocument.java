package io.github.bitswise.read;

import io.github.bitswise.batch.BatchFile;
import io.github.bitswise.context.Directives;
import io.github.bitswise.powershell.PowerShellScript;
import io.github.bitswise.scenario.Scenario;
import io.github.bitswise.script.Cmdlet;
import io.github.bitswise.script.Command;
import io.github.bitswise.script.Script;
import io.github.bitswise.source.Place;
import io.github.bitswise.source.Problem;
import io.github.bitswise.source.ScriptText.Language;
import io.github.bitswise.source.SourceText;
import java.util.List;

/** A batch file or a PowerShell script. */
record ScriptDocument(SourceText source, Language language, Script script, Directives comments)
    implements Document {

  static ScriptDocument of(SourceText source, Language language) {
    Script script =
        switch (language) {
          case BATCH -> BatchFile.read(source);
          case POWERSHELL -> PowerShellScript.read(source);
        };
    List<Place> commands =
        script.actions().stream()
            .filter(action -> action instanceof Command || action instanceof Cmdlet)
            .map(action -> action.at())
            .toList();
    Directives comments = Directives.of(script.comments(), source, commands);
    return new ScriptDocument(
        source, language, script, script.skipped().isEmpty() ? comments : comments.inPart());
  }

  @Override
  public ReadResult read(Given given) {
    ScriptReader reader = new ScriptReader(source, language);
    Scenario scenario = reader.read(script);
    SourceText shown = reader.secrets().masked(source);
    List<Problem> skipped =
        script.skipped().stream()
            .map(each -> new Problem(source.name(), each.at(), each.why(), ""))
            .toList();
    return Inputs.completed(List.of(scenario), given, comments, new Problems(source.name()), shown)
        .with(skipped);
  }
}
