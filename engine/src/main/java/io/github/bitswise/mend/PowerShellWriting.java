package io.github.bitswise.mend;

import io.github.bitswise.bits.Action;
import io.github.bitswise.bits.Call;
import io.github.bitswise.bits.Method;
import io.github.bitswise.bits.Preparation;
import io.github.bitswise.repair.Change;
import io.github.bitswise.repair.Change.Add;
import io.github.bitswise.repair.Change.AddArgument;
import io.github.bitswise.repair.Change.Remove;
import io.github.bitswise.repair.Change.Replace;
import io.github.bitswise.repair.Change.When;
import io.github.bitswise.repair.Edit;
import io.github.bitswise.script.Cmdlet;
import io.github.bitswise.script.Script;
import io.github.bitswise.script.Value;
import io.github.bitswise.script.Word;
import io.github.bitswise.source.Place;
import io.github.bitswise.source.SourceText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** PowerShell scripts: the BITS cmdlets; commands of bitsadmin as in batch files. */
final class PowerShellWriting implements Writing {
  private static final Pattern ASSIGNED =
      Pattern.compile("(?<indent>[ \\t]*)(?<name>\\$[A-Za-z_]\\w*)[ \\t]*=[ \\t]*");

  private final Lines lines;
  private final Script script;
  private final BatchWriting commands;

  PowerShellWriting(SourceText source, Script script) {
    lines = new Lines(source);
    this.script = script;
    commands = new BatchWriting(source, script);
  }

  @Override
  public List<Edit> edits(Change change) {
    if (change instanceof Replace replace) {
      return replaced(replace);
    }
    Optional<Cmdlet> found = cmdlet(change.at());
    if (change instanceof Add add && add.when() == When.MADE) {
      found = found.filter(PowerShellWriting::starts).or(this::starting);
    }
    if (found.isEmpty()) {
      boolean loops =
          change instanceof Add add
              && add.actions().stream().anyMatch(Preparation.WaitFor.class::isInstance);
      return loops ? List.of() : commands.edits(change);
    }
    Cmdlet cmdlet = found.get();
    if (change instanceof AddArgument add) {
      return has(cmdlet, add.name())
          ? List.of()
          : List.of(parameter(cmdlet, add.name(), add.value()));
    } else if (change instanceof Add add) {
      return added(cmdlet, add);
    } else if (change instanceof Remove remove) {
      return removed(cmdlet, remove.at());
    }
    return List.of();
  }

  private List<Edit> replaced(Replace change) {
    List<Edit> exact = replaced(change.at(), change);
    if (!exact.isEmpty()) {
      return exact;
    }
    List<Place> same =
        cmdlet(change.at()).stream()
            .flatMap(each -> each.arguments().stream())
            .flatMap(each -> each.value().stream())
            .filter(
                each ->
                    each instanceof Value.Text text
                        && text.word().known()
                        && text.word().text().equalsIgnoreCase(change.was()))
            .map(Value::at)
            .toList();
    return same.size() == 1 ? replaced(same.get(0), change) : List.of();
  }

  private List<Edit> replaced(Place at, Replace change) {
    return PowerShellText.replaced(lines.piece(at.start(), at.end()), change.was(), change.now())
        .map(now -> List.of(lines.replace(at.start(), at.end(), now)))
        .orElse(List.of());
  }

  private Optional<Cmdlet> cmdlet(Place place) {
    return script.actions().stream()
        .filter(Cmdlet.class::isInstance)
        .map(Cmdlet.class::cast)
        .filter(each -> each.at().start() <= place.start() && place.end() <= each.at().end())
        .min(Comparator.comparing(each -> each.at().end() - each.at().start()));
  }

  /** The only cmdlet that makes a job. */
  private Optional<Cmdlet> starting() {
    List<Cmdlet> all =
        script.actions().stream()
            .filter(Cmdlet.class::isInstance)
            .map(Cmdlet.class::cast)
            .filter(PowerShellWriting::starts)
            .toList();
    return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
  }

  private static boolean starts(Cmdlet cmdlet) {
    return cmdlet.plainName().equals("start-bitstransfer");
  }

  private Edit parameter(Cmdlet cmdlet, String name, String value) {
    String written = value.isEmpty() ? "" : " " + PowerShellText.argument(value);
    return lines.insert(end(cmdlet), " -" + name + written);
  }

  /** Whether a parameter is given already, be it by the beginning of its name. */
  private static boolean has(Cmdlet cmdlet, String name) {
    return cmdlet.arguments().stream()
        .flatMap(each -> each.parameter().stream())
        .map(word -> word.text().replaceFirst("^-", ""))
        .anyMatch(written -> name.regionMatches(true, 0, written, 0, written.length()));
  }

  /** The end of its last argument; a comment may follow. */
  private static int end(Cmdlet cmdlet) {
    return Stream.concat(
            Stream.of(cmdlet.name().at()),
            cmdlet.arguments().stream()
                .flatMap(
                    each ->
                        Stream.concat(
                            each.parameter().map(Word::at).stream(),
                            each.value().map(Value::at).stream())))
        .filter(at -> holds(cmdlet.at(), at))
        .mapToInt(Place::end)
        .max()
        .orElseThrow();
  }

  /** A parameter goes with its value. */
  private List<Edit> removed(Cmdlet cmdlet, Place place) {
    for (Cmdlet.Argument each : cmdlet.arguments()) {
      boolean named = each.parameter().filter(word -> holds(word.at(), place)).isPresent();
      boolean valued = each.value().filter(value -> holds(value.at(), place)).isPresent();
      if (each.parameter().isPresent() && (named || valued)) {
        int from = each.parameter().get().at().start();
        int end = each.value().map(value -> value.at().end()).orElse(from);
        int to = Math.max(each.parameter().get().at().end(), end);
        while (from > 0 && " \t".indexOf(lines.text().charAt(from - 1)) >= 0) {
          from--;
        }
        return List.of(lines.replace(from, to, ""));
      }
    }
    return List.of();
  }

  private static boolean holds(Place outer, Place inner) {
    return outer.start() <= inner.start() && inner.end() <= outer.end();
  }

  private List<Edit> added(Cmdlet cmdlet, Add add) {
    List<Edit> edits = new ArrayList<>();
    String job = null;
    String states = "";
    for (Action each : add.actions()) {
      Optional<Edit> edit = parameter(cmdlet, each);
      if (edit.isPresent()) {
        edits.add(edit.get());
      } else if (each instanceof Preparation.WaitFor wait) {
        states =
            wait.states().stream()
                .map(state -> "'" + title(state.name()) + "'")
                .collect(Collectors.joining(", "));
        job = variable(cmdlet).orElse(null);
        if (job == null) {
          return List.of();
        }
      } else if (job != null && each instanceof Call call && call.method() == Method.COMPLETE) {
        edits.add(completion(cmdlet, job, states));
      } else {
        return List.of();
      }
    }
    return Merged.inserts(edits);
  }

  private Optional<Edit> parameter(Cmdlet cmdlet, Action action) {
    return named(action)
        .filter(each -> !has(cmdlet, each.name()))
        .map(each -> parameter(cmdlet, each.name(), each.value()));
  }

  /** A parameter with its value. */
  private record Named(String name, String value) {}

  private static Optional<Named> named(Action action) {
    if (action instanceof Call.SetPriority set) {
      return Optional.of(new Named("Priority", title(set.priority().name())));
    } else if (action instanceof Call.SetTime set) {
      String seconds = String.valueOf(set.time().toSeconds());
      return set.method() == Method.SET_MINIMUM_RETRY_DELAY
          ? Optional.of(new Named("RetryInterval", seconds))
          : set.method() == Method.SET_NO_PROGRESS_TIMEOUT
              ? Optional.of(new Named("RetryTimeout", seconds))
              : Optional.empty();
    } else if (action instanceof Call.SetProperty set && set.property().equals("cost-flags")) {
      return Optional.of(new Named("TransferPolicy", title(set.value())));
    }
    return Optional.empty();
  }

  private static String title(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT)
        + word.substring(1).toLowerCase(Locale.ROOT);
  }

  /** The variable that gets what the cmdlet gives out, where it alone is on its lines. */
  private Optional<String> variable(Cmdlet cmdlet) {
    Matcher assigned = ASSIGNED.matcher(lines.before(cmdlet.at().start()));
    return assigned.matches() && lines.behind(cmdlet.at().end()).isBlank()
        ? Optional.of(assigned.group("name"))
        : Optional.empty();
  }

  /** Waits for the end of a job, and completes it unless it is in error. */
  private Edit completion(Cmdlet cmdlet, String job, String states) {
    int start = lines.start(cmdlet.at().start());
    String indent = lines.piece(start, start + indent(start));
    String state = job + ".JobState";
    String end = lines.ending(cmdlet.at().end());
    return lines.insert(
        lines.end(cmdlet.at().end()),
        String.join(
            "",
            List.of(
                end + indent + "while (" + state + " -notin " + states + ") {",
                end + indent + "    Start-Sleep -Seconds 10",
                end + indent + "}",
                end + indent + "if (" + state + " -eq 'Transferred') {",
                end + indent + "    Complete-BitsTransfer -BitsJob " + job,
                end + indent + "} else {",
                end + indent + "    Remove-BitsTransfer -BitsJob " + job,
                end + indent + "}")));
  }

  private int indent(int start) {
    int end = start;
    while (end < lines.text().length() && " \t".indexOf(lines.text().charAt(end)) >= 0) {
      end++;
    }
    return end - start;
  }
}
