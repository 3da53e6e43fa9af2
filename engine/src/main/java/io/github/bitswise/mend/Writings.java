package io.github.bitswise.mend;

import io.github.bitswise.answer.Finding;
import io.github.bitswise.answer.Fix;
import io.github.bitswise.batch.BatchFile;
import io.github.bitswise.powershell.PowerShellScript;
import io.github.bitswise.repair.Change;
import io.github.bitswise.repair.Edit;
import io.github.bitswise.repair.Repair;
import io.github.bitswise.source.JobListText;
import io.github.bitswise.source.Place;
import io.github.bitswise.source.ScriptText;
import io.github.bitswise.source.ScriptText.Language;
import io.github.bitswise.source.SourceText;
import io.github.bitswise.tree.TreeReader;
import io.github.bitswise.tree.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The way in which one text is written. */
final class Writings {
  private final SourceText source;
  private final @Nullable Writing writing;

  private Writings(SourceText source, @Nullable Writing writing) {
    this.source = source;
    this.writing = writing;
  }

  static Writings of(SourceText source) {
    Optional<Language> language = ScriptText.language(source);
    if (language.isPresent()) {
      return new Writings(
          source,
          switch (language.get()) {
            case BATCH -> new BatchWriting(source, BatchFile.read(source));
            case POWERSHELL -> new PowerShellWriting(source, PowerShellScript.read(source));
          });
    }
    if (JobListText.of(source.text()).isPresent()) {
      return new Writings(source, null); // what a tool printed is not edited
    }
    return new Writings(
        source,
        TreeReader.read(source)
            .root()
            .filter(Writings::scenario)
            .map(root -> new TreeWriting(source, root))
            .orElse(null));
  }

  /** Lists of jobs are of computers as they are, and not of what is to be done. */
  private static boolean scenario(Value root) {
    return Nodes.value(root, "jobs") != null || Nodes.value(root, "commands") != null;
  }

  /** The edits that take a finding away; none where they cannot be written. */
  List<Edit> edits(Finding finding) {
    Optional<Repair> repair = finding.fix().flatMap(Fix::repair);
    if (writing == null || repair.isEmpty() || !finding.at().file().equals(source.name())) {
      return List.of();
    }
    List<Edit> edits = new ArrayList<>();
    for (Change change : repair.get().changes()) {
      List<Edit> some =
          isHere(change.at()) ? writing.edits(placed(change, finding.at())) : List.of();
      if (some.isEmpty()) {
        return List.of();
      }
      edits.addAll(some);
    }
    Lines lines = new Lines(source);
    List<Edit> merged =
        Merged.inserts(edits).stream().map(each -> Merged.trimmed(each, lines)).toList();
    return Merged.apart(merged) ? merged : List.of();
  }

  private boolean isHere(Place place) {
    return !place.stated() || place.file().equals(source.name());
  }

  private static Change placed(Change change, Place finding) {
    return change instanceof Change.Add add && !add.at().stated()
        ? new Change.Add(finding, add.actions(), add.when())
        : change;
  }
}
