package io.github.bitswise.read;

import io.github.bitswise.context.Directives;
import io.github.bitswise.scenario.Scenario;
import io.github.bitswise.source.SourceText;
import io.github.bitswise.tree.Secrets;
import io.github.bitswise.tree.Tree;
import io.github.bitswise.tree.TreeReader;
import io.github.bitswise.tree.Value;
import java.util.List;

/** A scenario file or a list of jobs, as YAML or JSON. */
record TreeDocument(SourceText source, Tree tree, Directives comments) implements Document {

  static TreeDocument of(SourceText source) {
    Tree tree = TreeReader.read(source);
    return new TreeDocument(source, tree, Directives.of(tree.comments(), source));
  }

  /** Lines with a JSON value each. */
  static TreeDocument ofLines(SourceText source) {
    return new TreeDocument(source, TreeReader.readLines(source), Directives.NONE);
  }

  @Override
  public ReadResult read(Given given) {
    SourceText shown = Secrets.masked(source, tree.root());
    Problems problems = new Problems(source.name());
    problems.addAll(tree.problems());
    List<Scenario> scenarios =
        tree.root().map(root -> scenarios(root, given, problems)).orElse(List.of());
    if (problems.none() && given.owner().isPresent()) {
      scenarios.forEach(each -> problems.addAll(Inputs.ownerProblems(each)));
    }
    return Inputs.completed(scenarios, given, comments, problems, shown);
  }

  private List<Scenario> scenarios(Value root, Given given, Problems problems) {
    return JobListReader.isJobList(root)
        ? new JobListReader(source.name(), problems).read(root)
        : List.of(
            new ScenarioReader(source.name(), given, Inputs.owner(given, comments), problems)
                .read(root));
  }
}
