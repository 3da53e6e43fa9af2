package io.github.bitswise.bitsadmin;

import io.github.bitswise.bits.Action;
import io.github.bitswise.bits.Call;
import io.github.bitswise.bits.Method;
import io.github.bitswise.bits.Preparation;
import io.github.bitswise.job.JobFile;
import io.github.bitswise.job.JobType;
import io.github.bitswise.job.Priority;
import io.github.bitswise.job.Tool;
import io.github.bitswise.script.Word;
import io.github.bitswise.source.Place;
import io.github.bitswise.text.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Reads {@code /transfer}: options in any order, then pairs of a remote and a local name. */
final class TransferReader {

  private final Word name;
  private final List<Word> words;
  private final List<Request> settings = new ArrayList<>();
  private final List<Word> hidden = new ArrayList<>();
  private final List<Misuse> misuses = new ArrayList<>();
  private JobType type = JobType.DOWNLOAD;
  private int next = 1;

  private TransferReader(Word name, List<Word> words) {
    this.name = name;
    this.words = words;
  }

  static Meaning read(Word name, List<Word> words) {
    return new TransferReader(name, words).read();
  }

  private Meaning read() {
    if (words.isEmpty()) {
      return new Meaning.Misused(Optional.empty(), List.of(lacks("name, remote name")));
    }
    Word display = words.get(0);
    if (words.size() == 1 && Words.fluid(display)) {
      return new Meaning.Unclear(display.at());
    }
    options();
    List<Request> added = files();
    if (!misuses.isEmpty()) {
      return new Meaning.Misused(Optional.of(display), List.copyOf(misuses));
    }
    List<Request> requests = new ArrayList<>();
    requests.add(request(new Call.CreateJob(display.text(), type), name.at()));
    requests.addAll(settings);
    requests.addAll(added);
    requests.add(request(new Call.Plain(Method.RESUME), name.at()));
    requests.add(request(new Preparation.Transfer(Tool.BITSADMIN), name.at()));
    requests.add(request(new Call.Plain(Method.COMPLETE), name.at()));
    return new Meaning.Transfer(display, List.copyOf(requests), List.copyOf(hidden));
  }

  private void options() {
    while (next < words.size()) {
      Word word = words.get(next);
      if (Words.looksLikeSwitch(word)) {
        next++;
        option(word);
      } else if (hides(word)) {
        next++;
        hidden.add(word);
      } else {
        return;
      }
    }
  }

  private void option(Word word) {
    switch (Words.switchName(word)) {
      case "download" -> type = JobType.DOWNLOAD;
      case "upload" -> type = JobType.UPLOAD;
      case "dynamic" ->
          settings.add(request(new Call.SetProperty("dynamic-content", "true"), word.at()));
      case "priority" -> value(word, "priority").ifPresent(value -> priority(word, value));
      case "aclflags" -> value(word, "flags").ifPresent(value -> aclFlags(word, value));
      default -> misuses.add(unknown(word));
    }
  }

  /** The word after an option that needs one. */
  private Optional<Word> value(Word option, String label) {
    if (next < words.size() && !Words.looksLikeSwitch(words.get(next))) {
      return Optional.of(words.get(next++));
    }
    misuses.add(
        new Misuse(
            option.at(),
            Words.quoted(option) + " lacks its " + label,
            "write `" + Switch.TRANSFER.usage() + "`"));
    return Optional.empty();
  }

  private void priority(Word option, Word value) {
    if (!value.known()) {
      settings.add(request(new Call.Unclear(Method.SET_PRIORITY, value.text()), option.at()));
      return;
    }
    JobCommandReader.PRIORITIES
        .match(value, Priority.class)
        .ifPresentOrElse(
            priority -> settings.add(request(new Call.SetPriority(priority), option.at())),
            () -> misuses.add(JobCommandReader.PRIORITIES.refuse(value)));
  }

  private void aclFlags(Word option, Word value) {
    OptionalInt bits = AclFlags.parse(value);
    if (!value.known()) {
      settings.add(request(new Call.Unclear(Method.SET_FILE_ACL_FLAGS, value.text()), option.at()));
    } else if (bits.isPresent()) {
      settings.add(
          request(new Call.SetNumber(Method.SET_FILE_ACL_FLAGS, bits.getAsInt()), option.at()));
    } else {
      misuses.add(AclFlags.refuse(value));
    }
  }

  /**
   * Whether a word that nothing is known of may be options: the words do not make pairs with it, or
   * what follows it is no local name.
   */
  private boolean hides(Word word) {
    int left = words.size() - next;
    return Words.fluid(word) && left > 2 && (left % 2 == 1 || !local(words.get(next + 1)));
  }

  private static boolean local(Word word) {
    String text = word.text();
    return word.known()
        ? (text.indexOf('\\') >= 0 || text.indexOf(':') >= 0) && !text.contains("://")
        : !Words.fluid(word);
  }

  private List<Request> files() {
    List<Word> names = words.subList(next, words.size());
    if (!hidden.isEmpty() && names.size() > 2 && names.size() % 2 == 1) {
      hidden.add(names.get(0));
      names = names.subList(1, names.size());
    }
    List<JobFile> files = new ArrayList<>();
    for (int i = 0; i + 1 < names.size(); i += 2) {
      Word remote = names.get(i);
      if (Words.looksLikeSwitch(remote)) {
        misuses.add(late(remote));
        return List.of();
      }
      files.add(new JobFile(files.size(), Words.remote(remote), Words.local(names.get(i + 1))));
    }
    if (!files.isEmpty() && names.size() % 2 == 0) {
      return List.of(
          request(new Call.AddFiles(Method.ADD_FILE, List.copyOf(files)), names.get(0).at()));
    }
    Optional<Word> fluid =
        Stream.concat(names.stream(), hidden.stream()).filter(Words::fluid).findFirst();
    if (fluid.isPresent()) {
      names.stream().limit(1).filter(Words::fluid).forEach(hidden::add);
      return List.of(
          request(new Call.Unclear(Method.ADD_FILE, fluid.get().text()), fluid.get().at()));
    }
    if (misuses.isEmpty()) {
      misuses.add(incomplete(names));
    }
    return List.of();
  }

  private Misuse incomplete(List<Word> names) {
    Word display = words.get(0);
    if (names.isEmpty()) {
      return lacks("remote name");
    }
    boolean option =
        Words.looksLikeSwitch(display)
            && Switch.TRANSFER.syntax().option(Words.switchName(display)).isPresent();
    return option
        ? new Misuse(
            display.at(),
            Words.quoted(display) + " stands where the name of the job has to",
            "write the name first: `" + Switch.TRANSFER.usage() + "`")
        : unpaired(names.get(names.size() - 1), names.size() > 1);
  }

  private Misuse lacks(String what) {
    return new Misuse(
        name.at(),
        "`/transfer` lacks its " + what + " and local name",
        "write `" + Switch.TRANSFER.usage() + "`");
  }

  private static Misuse unpaired(Word word, boolean more) {
    return new Misuse(
        word.at(),
        "there is no local name after " + Words.quoted(word),
        more
            ? "write names in pairs, each remote name before its local name; put names with blanks in"
                + " quotes"
            : "write the full path of the local file after it");
  }

  private static Misuse late(Word word) {
    return new Misuse(
        word.at(),
        Words.quoted(word) + " stands where a remote name has to",
        "write options before the first remote name: `" + Switch.TRANSFER.usage() + "`");
  }

  private static Misuse unknown(Word word) {
    List<String> known =
        Switch.TRANSFER.syntax().options().stream().map(option -> "/" + option.name()).toList();
    String near =
        Nearest.of(word.text(), known).map(each -> "did you mean `" + each + "`? ").orElse("");
    return new Misuse(
        word.at(),
        Words.quoted(word) + " is no option of `/transfer`",
        near + "there are `" + String.join("`, `", known) + "`");
  }

  private static Request request(Action action, Place at) {
    return new Request(action, at);
  }
}
