package io.github.bitswise.cli;

import io.github.bitswise.report.PatchText;
import io.github.bitswise.report.PatchText.Change;
import io.github.bitswise.report.Terminal;
import io.github.bitswise.source.SourceText;
import java.io.PrintWriter;
import java.util.List;

/** Prints fixes as a patch instead of making them. */
final class PatchOutput {
  private final Mending mending;
  private final Environment environment;
  private final PatchText patch;

  PatchOutput(Mending mending, Terminal terminal, Environment environment) {
    this.mending = mending;
    this.environment = environment;
    patch = new PatchText(terminal);
  }

  /** One patch of all files; what it leaves out is told beside it. */
  void write(List<Mending.Fixed> files) {
    PrintWriter err = environment.err();
    long fixes = 0;
    for (Mending.Fixed each : files) {
      SourceText before = each.bytes().text();
      SourceText after = each.mended().text();
      boolean whole =
          patch.write(
              new Change(before, shown(each, before), after, shown(each, after)),
              environment.out());
      if (!whole) {
        err.print(
            "note: `"
                + before.name()
                + "` has passwords beside what changes: the patch hides them, and cannot be applied"
                + " there\n");
      }
      fixes += each.mended().fixed().size();
    }
    err.print(
        fixes == 0
            ? "nothing to fix\n"
            : "would fix " + fixes + (fixes == 1 ? " finding" : " findings") + "\n");
  }

  private SourceText shown(Mending.Fixed file, SourceText text) {
    return mending.shown(file.original(), text).orElse(text);
  }
}
