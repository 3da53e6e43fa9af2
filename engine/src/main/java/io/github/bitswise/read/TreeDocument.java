package io.github.bitswise.read;

import io.github.bitswise.context.Directives;
import io.github.bitswise.scenario.Scenario;
import io.github.bitswise.source.SourceText;
import io.github.bitswise.tree.Secrets;
import io.github.bitswise.tree.Tree;
import io.github.bitswise.tree.TreeReader;
import io.github.bitswise.tree.Value;
import java.util.Optional;

/** A scenario file or a list of jobs, as YAML or JSON. */
record TreeDocument(SourceText source, Tree tree, Directives comments) implements Document {

  static TreeDocument of(SourceText source) {
    Tree tree = TreeReader.read(source);
    return new TreeDocument(source, tree, Directives.of(tree.comments(), source));
  }

  @Override
  public ReadResult read(Given given) {
    SourceText shown = Secrets.masked(source, tree.root());
    Problems problems = new Problems(source.name());
    problems.addAll(tree.problems());
    Optional<Scenario> scenario = tree.root().map(root -> scenario(root, given, problems));
    if (scenario.isPresent() && problems.none() && given.owner().isPresent()) {
      problems.addAll(Inputs.ownerProblems(scenario.get()));
    }
    return Inputs.completed(scenario, given, comments, problems, shown);
  }

  private Scenario scenario(Value root, Given given, Problems problems) {
    return JobListReader.isJobList(root)
        ? new JobListReader(source.name(), problems).read(root)
        : new ScenarioReader(source.name(), given, Inputs.owner(given, comments), problems)
            .read(root);
  }
}
