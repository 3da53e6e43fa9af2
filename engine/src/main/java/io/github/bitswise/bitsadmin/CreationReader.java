package io.github.bitswise.bitsadmin;

import io.github.bitswise.bits.Call;
import io.github.bitswise.job.JobType;
import io.github.bitswise.script.Word;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads {@code /create}. */
final class CreationReader {

  private static final Choice TYPES =
      new Choice("type of job", List.of("/DOWNLOAD", "/UPLOAD", "/UPLOAD-REPLY"));

  private CreationReader() {}

  static Meaning read(Word name, Arguments arguments) {
    Optional<Word> written = arguments.optional("type");
    Word display = arguments.value("name");
    if (written.isEmpty()) {
      return type(display).isPresent()
          ? refused(Optional.empty(), lacksName(name))
          : created(name, display, JobType.DOWNLOAD, Optional.empty());
    }
    Word type = written.get();
    if (!type.known()) {
      return created(name, display, JobType.DOWNLOAD, written);
    }
    return type(type)
        .map(each -> created(name, display, each, Optional.empty()))
        .orElseGet(() -> wrongType(type, display));
  }

  private static Meaning created(Word name, Word display, JobType type, Optional<Word> hidden) {
    Call create = new Call.CreateJob(display.text(), type);
    return new Meaning.Creation(display, List.of(new Request(create, name.at())), hidden);
  }

  /** The type that a word is the option of. */
  static Optional<JobType> type(Word word) {
    if (!Words.looksLikeSwitch(word)) {
      return Optional.empty();
    }
    String wanted = Words.switchName(word).toUpperCase(Locale.ROOT);
    return TYPES
        .match(Word.known("/" + wanted, word.at()))
        .map(type -> JobType.valueOf(type.substring(1).replace('-', '_')));
  }

  private static Meaning wrongType(Word type, Word display) {
    if (type(display).isPresent()) {
      return refused(
          Optional.of(type),
          new Misuse(
              display.at(),
              Words.quoted(display) + " stands after the name of the job",
              "write the type before the name: `" + Switch.CREATE.usage() + "`"));
    }
    if (Words.looksLikeSwitch(type)) {
      return refused(Optional.of(display), TYPES.refuse(type));
    }
    return refused(
        Optional.of(type),
        new Misuse(
            display.at(),
            Words.quoted(display) + " is one argument too many for `/create`",
            "put a name with blanks in quotes: `" + Switch.CREATE.usage() + "`"));
  }

  private static Misuse lacksName(Word name) {
    return new Misuse(
        name.at(), "`/create` lacks its name", "write `" + Switch.CREATE.usage() + "`");
  }

  private static Meaning refused(Optional<Word> job, Misuse misuse) {
    return new Meaning.Misused(job, List.of(misuse));
  }
}
