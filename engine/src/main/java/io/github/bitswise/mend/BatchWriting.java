package io.github.bitswise.mend;

import io.github.bitswise.bits.Action;
import io.github.bitswise.bitsadmin.Invocation;
import io.github.bitswise.bitsadmin.Meaning;
import io.github.bitswise.repair.Change;
import io.github.bitswise.repair.Change.Add;
import io.github.bitswise.repair.Change.AddArgument;
import io.github.bitswise.repair.Change.InFolder;
import io.github.bitswise.repair.Change.Move;
import io.github.bitswise.repair.Change.Remove;
import io.github.bitswise.repair.Change.Replace;
import io.github.bitswise.repair.Change.When;
import io.github.bitswise.repair.Edit;
import io.github.bitswise.script.Command;
import io.github.bitswise.script.Script;
import io.github.bitswise.script.Word;
import io.github.bitswise.source.Place;
import io.github.bitswise.source.SourceText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Batch files: commands of bitsadmin, one on a line. */
final class BatchWriting implements Writing {
  private static final Pattern SETTER = Pattern.compile("(?i)[/-]set[a-z]+");

  private final Lines lines;
  private final Script script;

  BatchWriting(SourceText source, Script script) {
    lines = new Lines(source);
    this.script = script;
  }

  @Override
  public List<Edit> edits(Change change) {
    if (change instanceof Replace replace) {
      return replaced(replace);
    } else if (change instanceof InFolder relative) {
      Place at = relative.at();
      return BatchText.inFolder(lines.piece(at.start(), at.end()), relative.path())
          .map(now -> List.of(lines.replace(at.start(), at.end(), now)))
          .orElse(List.of());
    }
    Optional<Command> command = command(change.at());
    if (command.isEmpty()) {
      return List.of();
    }
    if (change instanceof Remove remove) {
      return removed(command.get(), remove.at());
    } else if (change instanceof Add add) {
      return added(command.get(), add);
    } else if (change instanceof AddArgument add) {
      return argument(command.get(), add);
    }
    return change instanceof Move move ? moved(command.get(), move) : List.of();
  }

  private List<Edit> replaced(Replace change) {
    Place at = change.at();
    String written = lines.piece(at.start(), at.end());
    Optional<String> now = BatchText.replaced(written, change.was(), change.now());
    if (now.isPresent()) {
      return List.of(lines.replace(at.start(), at.end(), now.get()));
    }
    List<Word> same =
        command(at).stream()
            .flatMap(each -> each.arguments().stream())
            .filter(each -> each.known() && BatchText.same(each.text(), change.was()))
            .toList();
    return same.size() == 1 && !same.get(0).at().equals(at)
        ? replaced(same.get(0), change.now())
        : List.of();
  }

  private List<Edit> replaced(Word word, String now) {
    return BatchText.replaced(written(word), word.text(), BatchText.like(word.text(), now))
        .map(text -> List.of(lines.replace(word.at().start(), word.at().end(), text)))
        .orElse(List.of());
  }

  /** The innermost command of bitsadmin that this place belongs to. */
  private Optional<Command> command(Place place) {
    return script.actions().stream()
        .filter(Command.class::isInstance)
        .map(Command.class::cast)
        .filter(each -> each.program().equals("bitsadmin"))
        .filter(each -> each.at().start() <= place.start() && place.end() <= each.at().end())
        .min(Comparator.comparing(each -> each.at().end() - each.at().start()));
  }

  /** A command that sets what stands there goes as a whole, other arguments alone. */
  private List<Edit> removed(Command command, Place place) {
    List<Word> words = command.words();
    boolean sets =
        command.arguments().stream().anyMatch(each -> SETTER.matcher(each.text()).matches());
    if (sets) {
      int start = lines.start(command.at().start());
      return alone(command)
          ? List.of(lines.replace(start, lines.next(command.at().end()), ""))
          : List.of();
    }
    for (int i = 1; i < words.size(); i++) {
      Place at = words.get(i).at();
      if (at.start() == place.start() && at.end() == place.end()) {
        return List.of(lines.replace(words.get(i - 1).at().end(), at.end(), ""));
      }
    }
    return List.of();
  }

  private List<Edit> argument(Command command, AddArgument add) {
    if (add.value().isEmpty()) {
      return List.of();
    }
    int end = command.words().get(command.words().size() - 1).at().end();
    return List.of(lines.insert(end, " " + BatchText.argument(add.value())));
  }

  private List<Edit> added(Command near, Add add) {
    Optional<Word> job = job(near);
    Optional<Command> beside =
        switch (add.when()) {
          case BEFORE, AFTER -> Optional.of(near);
          case MADE -> job.flatMap(this::creation);
          case FIRST -> Optional.empty();
        };
    if (job.isEmpty() || beside.isEmpty() || !alone(beside.get())) {
      return List.of();
    }
    Command command = beside.get();
    boolean ahead = add.when() == When.BEFORE;
    String before = lines.before(command.at().start());
    String tool = written(command.words().get(0));
    String name = written(job.get());
    List<String> added = new ArrayList<>();
    for (Action each : add.actions()) {
      List<String> commands = BatchCalls.lines(each, tool, name, lines.text());
      if (commands.isEmpty()) {
        return List.of();
      }
      commands.forEach(line -> added.add(line.startsWith(":") ? line : before + line));
    }
    boolean label = added.stream().anyMatch(line -> line.startsWith(":"));
    if (label && !command.way().isEmpty()) {
      return List.of();
    }
    return Merged.inserts(
        added.stream()
            .map(
                line ->
                    ahead
                        ? lines.lineBefore(command.at().start(), line)
                        : lines.lineAfter(command.at().end(), line))
            .toList());
  }

  /** The one command that makes this job. */
  private Optional<Command> creation(Word job) {
    List<Command> made =
        script.actions().stream()
            .filter(Command.class::isInstance)
            .map(Command.class::cast)
            .filter(each -> each.program().equals("bitsadmin"))
            .filter(
                each ->
                    Invocation.read(each.arguments(), each.at()).meaning()
                            instanceof Meaning.Creation creation
                        && creation.name().text().equalsIgnoreCase(job.text()))
            .toList();
    boolean one = made.stream().map(Command::at).distinct().count() == 1;
    return one ? Optional.of(made.get(0)) : Optional.empty();
  }

  /** Whether a command has its lines to itself. */
  private boolean alone(Command command) {
    String before = lines.before(command.at().start()).strip();
    return (before.isEmpty() || before.equals("@")) && lines.behind(command.at().end()).isBlank();
  }

  private String written(Word word) {
    return lines.piece(word.at().start(), word.at().end());
  }

  /** The job that a command is about, as it writes it. */
  private static Optional<Word> job(Command command) {
    Meaning meaning = Invocation.read(command.arguments(), command.at()).meaning();
    if (meaning instanceof Meaning.JobCommand asked) {
      return Optional.of(asked.job());
    } else if (meaning instanceof Meaning.Creation made) {
      return Optional.of(made.name());
    } else if (meaning instanceof Meaning.Reading read) {
      return Optional.of(read.job());
    }
    return Optional.empty();
  }

  private List<Edit> moved(Command command, Move move) {
    Optional<Command> other = command(move.before());
    if (other.isEmpty() || !alone(command) || !alone(other.get())) {
      return List.of();
    }
    boolean sameWay = command.way().equals(other.get().way());
    int start = lines.start(command.at().start());
    int end = command.at().end();
    int to = lines.start(other.get().at().start());
    if (!sameWay || to >= start) {
      return List.of();
    }
    String moved = lines.piece(start, lines.end(end)) + lines.ending(to);
    return List.of(lines.insert(to, moved), lines.replace(start, lines.next(end), ""));
  }
}
