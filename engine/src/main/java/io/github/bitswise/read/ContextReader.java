package io.github.bitswise.read;

import io.github.bitswise.answer.Severity;
import io.github.bitswise.context.ContextFile;
import io.github.bitswise.context.FilePattern;
import io.github.bitswise.context.Ignored;
import io.github.bitswise.source.Known;
import io.github.bitswise.source.SourceText;
import io.github.bitswise.text.Passwords;
import io.github.bitswise.tree.Secrets;
import io.github.bitswise.tree.Tree;
import io.github.bitswise.tree.TreeReader;
import io.github.bitswise.tree.Value;
import io.github.bitswise.tree.Value.Mapping;
import io.github.bitswise.tree.Value.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads {@code bitswise.yaml}: every problem in one run, and what can be understood. */
public final class ContextReader {

  private final Problems problems;

  private ContextReader(Problems problems) {
    this.problems = problems;
  }

  /** What this file says; never throws, whatever it holds. */
  public static ContextResult read(SourceText source) {
    Tree tree = TreeReader.read(source);
    Problems problems = new Problems(source.name());
    problems.addAll(tree.problems());
    tree.root().ifPresent(root -> check(root, problems));
    ContextFile said =
        new ContextReader(problems).read(source.name(), Fields.of(tree.root().orElse(null)));
    return new ContextResult(said, problems.list(), Secrets.masked(source, tree.root()));
  }

  private static void check(Value root, Problems problems) {
    if (root instanceof Mapping) {
      ContextShape.ROOT.check(root, problems);
    } else {
      problems.add(
          root.at(), "the file is " + root.kind(), "expected " + ContextShape.ROOT.expected());
    }
  }

  private ContextFile read(String file, Fields root) {
    List<Ignored> ignored = new ArrayList<>();
    for (Value each : root.items("ignore")) {
      ignored(Fields.of(each)).ifPresent(ignored::add);
    }
    return new ContextFile(
        file,
        stated(root.text("as")),
        stated(root.text("machine")),
        root.known("fail-on", Severity.class),
        List.copyOf(ignored));
  }

  private static Known<String> stated(Known<String> text) {
    return text.orElse("").isBlank() ? Known.unknown() : text;
  }

  /** The rule that an item names; empty where something about it is wrong. */
  private Optional<Ignored> ignored(Fields item) {
    Optional<Scalar> rule =
        item.scalar("rule").filter(each -> each.text().matches(ContextShape.RULE));
    Optional<Scalar> reason = item.scalar("reason").filter(each -> !each.text().isBlank());
    List<FilePattern> files = new ArrayList<>();
    List<Scalar> written = item.scalars("files");
    for (Scalar each : written) {
      FilePattern.of(each.text())
          .ifPresentOrElse(
              files::add,
              () ->
                  problems.add(
                      each.at(),
                      Passwords.quoted(each.text()) + " is no pattern of files",
                      "close its brackets and braces"));
    }
    return rule.isEmpty() || reason.isEmpty() || files.size() < written.size()
        ? Optional.empty()
        : Optional.of(
            new Ignored(
                rule.get().text(),
                reason.get().text().strip(),
                List.copyOf(files),
                rule.get().at()));
  }
}
