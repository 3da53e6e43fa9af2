package io.github.bitswise.script;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Where the readers and the grammars are known to differ, and why. */
final class Differences {
  private static final Path LIST = TreeSitter.FOLDER.resolve("known-differences.tsv");
  private static final int COLUMNS = 5;

  private final List<Entry> known;

  /** What is the case. */
  enum Kind {
    /** Only the grammar sees this command. */
    GRAMMAR,
    /** Only the reader does. */
    READER,
    /** Both see it, and the way through the script never comes to it. */
    NOT_RUN
  }

  /**
   * A difference.
   *
   * @param file its name, without its folder
   */
  record Entry(String file, int line, Kind kind, String name) {
    @Override
    public String toString() {
      String what =
          switch (kind) {
            case GRAMMAR -> "only the grammar sees";
            case READER -> "only the reader sees";
            case NOT_RUN -> "is never come to:";
          };
      return file + ":" + line + ": " + what + " `" + name + "`";
    }
  }

  private Differences(List<Entry> known) {
    this.known = known;
  }

  static Differences known() throws IOException {
    return of(Files.readAllLines(LIST));
  }

  /** A list: file, line, kind, command, reason, with tabs between. */
  static Differences of(List<String> lines) {
    List<Entry> entries = new ArrayList<>();
    for (String line : lines) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] parts = line.split("\t", -1);
      if (parts.length != COLUMNS || parts[COLUMNS - 1].isBlank()) {
        throw new IllegalArgumentException("not " + COLUMNS + " columns: " + line);
      }
      Kind kind = Kind.valueOf(parts[2]);
      entries.add(new Entry(parts[0], Integer.parseInt(parts[1]), kind, parts[3]));
    }
    return new Differences(entries);
  }

  /** The files that the list names. */
  List<String> files() {
    return known.stream().map(Entry::file).distinct().toList();
  }

  /** What does not go with the list: differences that it lacks, and entries that are none. */
  List<String> complaints(String file, List<Entry> found) {
    List<String> complaints = new ArrayList<>();
    found.stream()
        .filter(each -> !known.contains(each))
        .forEach(each -> complaints.add(each.toString()));
    known.stream()
        .filter(each -> each.file().equals(file) && !found.contains(each))
        .forEach(each -> complaints.add(each + " is listed, and is no difference"));
    return complaints;
  }
}
