package io.github.bitswise.read;

import io.github.bitswise.answer.Severity;
import io.github.bitswise.read.Shape.Choice;
import io.github.bitswise.read.Shape.Either;
import io.github.bitswise.read.Shape.Form;
import io.github.bitswise.read.Shape.Items;
import io.github.bitswise.read.Shape.Section;
import io.github.bitswise.read.Shape.Text;
import io.github.bitswise.read.Shape.Whole;

/** The one description of {@code bitswise.yaml}: what the reader checks and the schema says. */
final class ContextShape {

  /** What may be the id or the name of a rule. */
  static final String RULE = "^\\S+$";

  private static final Section IGNORED =
      Section.of(
          "a map with `rule` and `reason`",
          Key.required(
              "rule",
              new Form("the id or the name of a rule, such as `DRV-01`", RULE),
              "The rule, by its id such as `DRV-01` or by its name."),
          Key.required(
              "reason",
              new Form("a reason in words", "\\S"),
              "Why its findings do not matter here, for whoever reads this next."),
          Key.byDefault(
              "files",
              Either.oneOrMany(new Text("a pattern such as `*.cmd` or `old/**`", false)),
              "all files",
              "The files that this is said of: patterns from the folder of this file, those without"
                  + " a slash for names in any folder."));

  /** The whole file. */
  static final Section ROOT =
      Section.of(
          "a map with `as`, `machine`, `fail-on` and `ignore`",
          Key.byDefault(
              ScenarioShape.VERSION,
              new Whole(1, 1, "this version of the format is not supported"),
              "1",
              "The version of this format."),
          Key.unknown(
              "as",
              new Text("an account such as `LocalSystem` or `CONTOSO\\ann`", false),
              "The account that owns the jobs whose owner their file does not state."),
          Key.unknown(
              "machine",
              new Text("the path of a scenario file", false),
              "The scenario file that describes machine, accounts, servers and proxies, relative to"
                  + " this file."),
          Key.byDefault(
              "fail-on",
              Choice.of(Severity.class),
              "warning",
              "`check` exits with 1 from findings of this severity upwards."),
          Key.byDefault(
              "ignore",
              new Items("a list of rules", IGNORED),
              "none",
              "Rules whose findings do not matter in these files."));

  private ContextShape() {}
}
