package io.github.bitswise.bitstransfer;

import io.github.bitswise.bits.Action;
import io.github.bitswise.bits.Call;
import io.github.bitswise.bits.HabitKind;
import io.github.bitswise.bits.Method;
import io.github.bitswise.bits.Preparation;
import io.github.bitswise.job.JobType;
import io.github.bitswise.job.Priority;
import io.github.bitswise.job.Tool;
import io.github.bitswise.script.Bound;
import io.github.bitswise.script.Bound.Fault;
import io.github.bitswise.script.Cmdlet;
import io.github.bitswise.script.Value;
import io.github.bitswise.script.Value.Nothing;
import io.github.bitswise.script.Value.Table;
import io.github.bitswise.script.Word;
import io.github.bitswise.source.Place;
import io.github.bitswise.text.Nearest;
import io.github.bitswise.text.Passwords;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One call of a cmdlet.
 *
 * @param meaning what is asked for
 * @param secrets what of it must never be shown
 */
public record Invocation(TransferCmdlet which, Meaning meaning, List<Secret> secrets) {

  /** The name that a job has where none is given. */
  private static final String USUAL_NAME = "BITS Transfer";

  private static final int MOST_INPUTS = 256;

  /** What a call of this cmdlet asks for. */
  public static Invocation read(TransferCmdlet which, Cmdlet command) {
    List<Secret> secrets = new ArrayList<>();
    Meaning meaning = new Reader(which, command, secrets).read();
    return new Invocation(which, meaning, List.copyOf(secrets));
  }

  /** One reading. */
  private static final class Reader {
    private static final Choice TYPES =
        Choice.of("TransferType", "Download", "Upload", "UploadReply");

    private final TransferCmdlet which;
    private final Cmdlet command;
    private final List<Secret> secrets;
    private final List<Misuse> misuses = new ArrayList<>();
    private final Bound bound;
    private final boolean hidden;
    private final Place at;

    Reader(TransferCmdlet which, Cmdlet command, List<Secret> secrets) {
      this.which = which;
      this.command = command;
      this.secrets = secrets;
      List<Cmdlet.Argument> known =
          command.arguments().stream().filter(each -> !hides(each)).toList();
      hidden = known.size() < command.arguments().size();
      bound = which.signature().bind(known, command.usual());
      at = command.name().at();
    }

    /** Whether it stands for arguments of which nothing is known. */
    private static boolean hides(Cmdlet.Argument argument) {
      return argument.parameter().isEmpty()
          && argument.value().orElse(null) instanceof Table table
          && !table.whole();
    }

    Meaning read() {
      bound.faults().forEach(fault -> misuses.add(misuse(fault)));
      if (!misuses.isEmpty()) {
        return new Meaning.Misused(List.copyOf(misuses));
      }
      if (bound.flag("WhatIf").orElse(false)) {
        return new Meaning.Aside();
      }
      Meaning meaning =
          switch (which) {
            case START -> creations();
            case GET -> query();
            default -> jobs();
          };
      return misuses.isEmpty() ? meaning : new Meaning.Misused(List.copyOf(misuses));
    }

    private Misuse misuse(Fault fault) {
      String written = "`-" + Passwords.hide(fault.written()) + "`";
      List<String> names =
          which.signature().parameters().stream().map(each -> "-" + each.name()).toList();
      String help =
          Nearest.of("-" + fault.written(), names)
              .map(near -> "did you mean `" + near + "`?")
              .orElse("see `Get-Help " + which.label() + " -Parameter *`");
      return switch (fault.kind()) {
        case UNKNOWN ->
            new Misuse(
                fault.at(), written + " is no parameter of `" + which.label() + "`", help, true);
        case AMBIGUOUS ->
            new Misuse(
                fault.at(),
                written + " can be each of `-" + String.join("`, `-", fault.candidates()) + "`",
                "write the whole name");
        case TWICE -> new Misuse(fault.at(), written + " is given twice", "leave one of them out");
        case LACKS_VALUE ->
            new Misuse(fault.at(), written + " lacks its value", "write a value after it");
        case TOO_MANY ->
            new Misuse(
                fault.at(),
                Passwords.quoted(fault.written())
                    + " is one value too many for `"
                    + which.label()
                    + "`",
                "put a path with blanks in quotes, and commas between several values");
      };
    }

    private Meaning creations() {
      List<Meaning.Creation> jobs = new ArrayList<>();
      boolean piped = bound.get("Source").isEmpty() && !command.input().isEmpty();
      if (!piped) {
        Value source = bound.get("Source").orElseGet(this::missing);
        jobs.add(creation(source, bound.get("Destination")));
      }
      for (Value each : piped ? command.input() : List.<Value>of()) {
        if (jobs.size() < MOST_INPUTS) {
          jobs.add(
              creation(
                  property(each, "Source"),
                  bound.get("Destination").or(() -> Optional.of(property(each, "Destination")))));
        }
      }
      return new Meaning.Creations(List.copyOf(jobs));
    }

    private Value missing() {
      if (!hidden) {
        misuses.add(
            new Misuse(at, "`Start-BitsTransfer` lacks its source", "add `-Source` and its value"));
      }
      return new Value.Text(Words.unknown("-Source", at));
    }

    /** What a thing that comes through the pipe says. */
    private static Value property(Value input, String name) {
      Value.Text unknown = new Value.Text(Words.unknown("$_." + name, input.at()));
      if (!(input instanceof Table table)) {
        return unknown;
      }
      Map<String, Value> entries = new LinkedHashMap<>(table.entries());
      Value value = entries.get(name.toLowerCase(java.util.Locale.ROOT));
      return value == null ? table.whole() ? new Nothing(input.at()) : unknown : value;
    }

    private Meaning.Creation creation(Value source, Optional<Value> destination) {
      JobType type = type(destination);
      Word name =
          bound
              .get("DisplayName")
              .filter(value -> !(value instanceof Nothing))
              .map(value -> Words.of(value, "$DisplayName"))
              .orElse(Word.known(USUAL_NAME, at));
      List<Request> requests = new ArrayList<>();
      requests.add(new Request(new Call.CreateJob(name.text(), type), at));
      if (bound.get("Priority").isEmpty()) {
        requests.add(new Request(new Preparation.Habit(HabitKind.DEFAULT_PRIORITY, ""), at));
        requests.add(new Request(new Call.SetPriority(Priority.FOREGROUND), at));
      }
      requests.addAll(new Settings(bound, misuses, secrets).read());
      Optional<Value> to = destination.filter(value -> !(value instanceof Nothing));
      Files.read(source, to, type, misuses).ifPresent(requests::add);
      if (!bound.flag("Suspended").orElse(false)) {
        resume(requests);
      }
      return new Meaning.Creation(name, List.copyOf(requests));
    }

    private void resume(List<Request> requests) {
      requests.add(new Request(new Call.Plain(Method.RESUME), at));
      if (!bound.flag("Asynchronous").orElse(true)) {
        requests.add(new Request(new Preparation.Transfer(Tool.POWERSHELL), at));
      }
    }

    private JobType type(Optional<Value> destination) {
      Optional<Word> written = bound.get("TransferType").map(value -> Words.of(value, "?"));
      if (written.isEmpty() || written.get().text().isEmpty()) {
        return JobType.DOWNLOAD;
      }
      if (!written.get().known()) {
        boolean web =
            destination.map(value -> Words.of(value, "").text()).orElse("").startsWith("http");
        return web ? JobType.UPLOAD : JobType.DOWNLOAD;
      }
      Optional<JobType> type = TYPES.match(written.get(), JobType.class);
      if (type.isEmpty()) {
        misuses.add(TYPES.refuse(written.get()));
      }
      return type.orElse(JobType.DOWNLOAD);
    }

    private Meaning query() {
      List<Word> names =
          bound.get("Name").map(Words::each).orElse(List.of()).stream()
              .map(value -> Words.of(value, "-Name"))
              .toList();
      List<Value> ids = bound.get("JobId").map(Words::each).orElse(List.of());
      return new Meaning.Query(names, ids, bound.flag("AllUsers").orElse(false));
    }

    private Meaning jobs() {
      Optional<Value> given = bound.get("BitsJob");
      List<Value> jobs = new ArrayList<>(given.map(Words::each).orElse(command.input()));
      if (given.isEmpty() && command.input().isEmpty() && !hidden) {
        misuses.add(
            new Misuse(
                at,
                "`" + which.label() + "` lacks its job",
                "pipe jobs to it, or add `-BitsJob` and a job"));
      }
      return new Meaning.JobCommand(List.copyOf(jobs), requests(), List.of());
    }

    private List<Request> requests() {
      List<Request> requests = new ArrayList<>();
      switch (which) {
        case SUSPEND -> plain(Method.SUSPEND, requests);
        case COMPLETE -> plain(Method.COMPLETE, requests);
        case REMOVE -> plain(Method.CANCEL, requests);
        case RESUME -> resume(requests);
        case ADD_FILE -> {
          Value source = bound.get("Source").orElse(new Value.Text(Words.unknown("-Source", at)));
          // The direction is that of the job, which an URL tells.
          boolean up =
              bound
                  .get("Destination")
                  .map(value -> Words.of(value, "").text().matches("(?i)https?://.*"))
                  .orElse(false);
          JobType type = up ? JobType.UPLOAD : JobType.DOWNLOAD;
          Files.read(source, bound.get("Destination"), type, misuses).ifPresent(requests::add);
        }
        default -> {
          bound
              .get("DisplayName")
              .ifPresent(
                  value -> {
                    Action set =
                        new Call.SetText(
                            Method.SET_DISPLAY_NAME, Words.of(value, "$DisplayName").text());
                    requests.add(new Request(set, value.at()));
                  });
          if (bound.flag("SetOwnerToCurrentUser").orElse(false)) {
            Place where = bound.at("SetOwnerToCurrentUser").orElse(at);
            requests.add(new Request(new Call.Plain(Method.TAKE_OWNERSHIP), where));
          }
          requests.addAll(new Settings(bound, misuses, secrets).read());
        }
      }
      return List.copyOf(requests);
    }

    private void plain(Method method, List<Request> requests) {
      requests.add(new Request(new Call.Plain(method), at));
    }
  }
}
