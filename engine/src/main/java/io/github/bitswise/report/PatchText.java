package io.github.bitswise.report;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.ChangeDelta;
import com.github.difflib.patch.Chunk;
import com.github.difflib.patch.Patch;
import io.github.bitswise.source.SourceText;
import io.github.bitswise.text.Passwords;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Changes of files as a patch, for {@code patch} and {@code git apply}. */
public final class PatchText {
  private static final int CONTEXT = 3;
  private static final String NO_LINE_END = "\n\\ No newline at end of file";

  private final Terminal terminal;

  public PatchText(Terminal terminal) {
    this.terminal = terminal;
  }

  /**
   * A text before and after.
   *
   * @param before as it is
   * @param shownBefore the same without passwords, line by line
   * @param after as it is
   * @param shownAfter the same without passwords, line by line
   */
  public record Change(
      SourceText before, SourceText shownBefore, SourceText after, SourceText shownAfter) {}

  /**
   * Writes the changes of one file.
   *
   * @return whether all of it is as in the file; if not, passwords are hidden in it
   */
  public boolean write(Change change, PrintWriter out) {
    List<String> before = lines(change.before.text());
    List<String> after = lines(change.after.text());
    List<String> shownBefore = shown(before, change.shownBefore);
    List<String> shownAfter = shown(after, change.shownAfter);
    Patch<String> patch = DiffUtils.diff(before, after);
    Patch<String> shown = new Patch<>();
    for (AbstractDelta<String> each : patch.getDeltas()) {
      shown.addDelta(
          new ChangeDelta<>(
              part(each.getSource(), shownBefore), part(each.getTarget(), shownAfter)));
    }
    String name = change.before.name().replace('\\', '/');
    List<String> told =
        UnifiedDiffUtils.generateUnifiedDiff(name, name, shownBefore, shown, CONTEXT);
    List<String> real = UnifiedDiffUtils.generateUnifiedDiff(name, name, before, patch, CONTEXT);
    told.forEach(each -> out.print(styled(each) + "\n"));
    return told.equals(real);
  }

  private static Chunk<String> part(Chunk<String> chunk, List<String> lines) {
    int from = chunk.getPosition();
    return new Chunk<>(from, new ArrayList<>(lines.subList(from, from + chunk.size())));
  }

  /** The lines without their line feeds; of the last one is told where it has none. */
  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
    String last = lines.remove(lines.size() - 1);
    if (!last.isEmpty()) {
      lines.add(last + NO_LINE_END);
    }
    return lines;
  }

  private static List<String> shown(List<String> lines, SourceText shown) {
    List<String> same = lines(shown.text());
    return (same.size() == lines.size() ? same.stream() : hidden(lines)).toList();
  }

  private static Stream<String> hidden(List<String> lines) {
    return lines.stream().map(Passwords::hide);
  }

  private String styled(String line) {
    if (!terminal.color()) {
      return line;
    }
    String text = line.lines().map(Shown::text).reduce((a, b) -> a + "\n" + b).orElse("");
    if (line.startsWith("---") || line.startsWith("+++")) {
      return terminal.bold(text);
    }
    return line.startsWith("@@")
        ? terminal.hunk(text)
        : line.startsWith("-")
            ? terminal.removed(text)
            : line.startsWith("+") ? terminal.added(text) : text;
  }
}
