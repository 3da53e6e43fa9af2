package io.github.bitswise.cli;

import io.github.bitswise.answer.Finding;
import io.github.bitswise.answer.Fix;
import io.github.bitswise.mend.Repairs;
import io.github.bitswise.mend.Repairs.Mended;
import io.github.bitswise.source.FileBytes;
import io.github.bitswise.source.Place;
import io.github.bitswise.source.Problem;
import io.github.bitswise.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Makes the repairs that findings carry in the files that they are about. */
final class Mending {

  /** So many files are tried together. */
  private static final int AT_A_TIME = 100;

  private final Reading reading;
  private final Context context;
  private final Repairs repairs;
  private final List<Problem> problems = new ArrayList<>();

  Mending(Context context, Reading reading) {
    this.reading = reading;
    this.context = context;
    repairs = new Repairs(new Rechecks(context, reading));
  }

  /**
   * A file with its fixes.
   *
   * @param bytes what it was made from
   */
  record Fixed(Original original, FileBytes bytes, Mended mended) {}

  /** What could not be fixed because of its file. */
  List<Problem> problems() {
    return problems;
  }

  /** These findings with the edits that take them away, where there are some. */
  List<Finding> marked(List<Finding> findings) {
    List<Original> files = files(findings);
    Map<List<Object>, Finding> written = new HashMap<>();
    for (int from = 0; from < files.size(); from += AT_A_TIME) {
      List<SourceText> texts =
          files.subList(from, Math.min(files.size(), from + AT_A_TIME)).stream()
              .flatMap(each -> bytes(each, false).stream())
              .map(FileBytes::text)
              .toList();
      repairs.fixable(texts).stream()
          .flatMap(Collection::stream)
          .forEach(each -> written.put(key(each), each));
    }
    return findings.stream().map(each -> written.getOrDefault(key(each), each)).toList();
  }

  private static List<Object> key(Finding finding) {
    return List.of(finding.rule(), finding.at(), finding.job(), finding.message());
  }

  /** The files of these findings with all fixes made that are wanted; nothing is written. */
  List<Fixed> fixed(List<Finding> findings, boolean unsafe) {
    List<Fixed> fixed = new ArrayList<>();
    for (Original each : files(findings)) {
      bytes(each, true)
          .map(bytes -> new Fixed(each, bytes, repairs.mend(bytes.text(), unsafe)))
          .filter(file -> !file.mended.fixed().isEmpty())
          .ifPresent(fixed::add);
    }
    return fixed;
  }

  /** The files that may have something to fix. */
  private List<Original> files(List<Finding> findings) {
    return findings.stream()
        .filter(each -> each.fix().flatMap(Fix::repair).isPresent())
        .map(each -> reading.original(each.at().file()))
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }

  private Optional<FileBytes> bytes(Original original, boolean tell) {
    byte[] bytes;
    try {
      bytes =
          original.path().isPresent() ? Files.readAllBytes(original.path().get()) : reading.piped();
    } catch (IOException e) {
      problem(original, tell, "is not fixed: it cannot be read again", "check the disk");
      return Optional.empty();
    }
    Optional<FileBytes> file = FileBytes.of(bytes, original.name());
    if (file.isEmpty()) {
      problem(
          original,
          tell,
          "is not fixed: some of its bytes are no letters, and would not stay as they are",
          "save it as UTF-8");
    } else if (!shown(original, file.get().text()).equals(Optional.of(original.shown()))) {
      problem(original, tell, "is not fixed: it has changed since it was read", "check it again");
      return Optional.empty();
    }
    return file;
  }

  /** A text of this file without passwords. */
  Optional<SourceText> shown(Original original, SourceText text) {
    return context.inputs().text(text).read().apply(original.given()).text();
  }

  private void problem(Original original, boolean tell, String message, String help) {
    if (tell) {
      problems.add(new Problem(original.name(), Place.UNSTATED, message, help));
    }
  }

  /** Writes these files; gives back what of it was done. */
  List<Finding> write(List<Fixed> files) {
    List<Finding> done = new ArrayList<>();
    for (Fixed each : files) {
      Optional<byte[]> bytes = each.bytes.with(each.mended.text());
      if (bytes.isEmpty()) {
        problem(
            each.original,
            true,
            "is not fixed: its encoding lacks letters that the fixes need",
            "save it as UTF-8");
        continue;
      }
      try {
        WholeFile.replace(each.original.path().orElseThrow(), each.bytes.bytes(), bytes.get());
        done.addAll(each.mended.fixed());
      } catch (IOException e) {
        problem(each.original, true, "is not fixed: " + WholeFile.why(e), WholeFile.help(e));
      }
    }
    return done;
  }
}
