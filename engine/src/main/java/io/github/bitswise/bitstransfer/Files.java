package io.github.bitswise.bitstransfer;

import io.github.bitswise.bits.Call;
import io.github.bitswise.bits.HabitKind;
import io.github.bitswise.bits.Method;
import io.github.bitswise.bits.Preparation;
import io.github.bitswise.job.JobFile;
import io.github.bitswise.job.JobType;
import io.github.bitswise.script.Value;
import io.github.bitswise.script.Word;
import io.github.bitswise.source.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sources with their destinations. */
final class Files {
  private Files() {}

  /**
   * The call that adds them.
   *
   * @param destination empty: the folder of the shell
   */
  static Optional<Request> read(
      Value source, Optional<Value> destination, JobType type, List<Misuse> misuses) {
    List<Value> sources = Words.each(source);
    List<Value> destinations = destination.map(Words::each).orElse(List.of());
    boolean counted = Words.counted(source) && destination.map(Words::counted).orElse(true);
    if (sources.isEmpty()) {
      return Optional.of(unclear(source));
    }
    if (sources.size() != destinations.size() && !destinations.isEmpty()) {
      if (counted) {
        misuses.add(unpaired(sources.size(), destinations, destination.get().at()));
        return Optional.empty();
      }
      return Optional.of(unclear(source));
    }
    List<JobFile> files = new ArrayList<>();
    for (int i = 0; i < sources.size(); i++) {
      Word written = Words.of(sources.get(i), "$_.Source");
      boolean wild = Words.wild(written);
      Word from = wild ? Words.found(written) : written;
      Word target =
          destinations.isEmpty()
              ? Words.current(from.at())
              : Words.of(destinations.get(i), "$_.Destination");
      Word to = wild ? in(target, from) : folder(target, from);
      boolean upload = type != JobType.DOWNLOAD;
      Word remote = Words.complete(upload ? to : from);
      Word local = Words.complete(upload ? from : to);
      files.add(new JobFile(i, Words.remote(remote), Words.local(local)));
    }
    return Optional.of(
        new Request(new Call.AddFiles(Method.ADD_FILE_SET, List.copyOf(files)), source.at()));
  }

  /** The destination of files that are found by a pattern is a folder. */
  private static Word in(Word to, Word from) {
    boolean open = to.text().endsWith("\\") || to.text().endsWith("/") || to.text().equals(".");
    return open ? folder(to, from) : Words.behind(to, "\\", Words.leaf(from));
  }

  /** A destination that is a folder gets the name of the file. */
  private static Word folder(Word to, Word from) {
    String text = to.text();
    if (text.equals("$PWD")) {
      return Words.behind(to, "\\", Words.leaf(from));
    }
    boolean folder = to.known() && (text.endsWith("\\") || text.endsWith("/"));
    boolean open =
        !to.known()
            && (text.endsWith("\\") || text.endsWith("/"))
            && to.variables().get(to.variables().size() - 1).end() < text.length();
    boolean here = text.equals(".");
    if (here) {
      return Words.behind(Words.current(to.at()), "\\", Words.leaf(from));
    }
    return folder || open ? Words.behind(to, "", Words.leaf(from)) : to;
  }

  private static Request unclear(Value source) {
    Word word = Words.of(source, "-Source");
    String written = word.text().isEmpty() ? "-Source" : word.text();
    return new Request(new Call.Unclear(Method.ADD_FILE_SET, written), source.at());
  }

  private static Misuse unpaired(int sources, List<Value> destinations, Place at) {
    String written = count(sources, "source") + " and " + count(destinations.size(), "destination");
    return new Misuse(at, new Preparation.Habit(HabitKind.UNPAIRED_FILES, written));
  }

  private static String count(int number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }
}
