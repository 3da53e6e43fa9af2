package io.github.bitswise.read;

import io.github.bitswise.bits.Event;
import io.github.bitswise.job.JobConfiguration;
import io.github.bitswise.machine.AccountName;
import io.github.bitswise.machine.SessionKind;
import io.github.bitswise.machine.World;
import io.github.bitswise.source.Place;
import io.github.bitswise.text.Passwords;
import io.github.bitswise.tree.Value;
import io.github.bitswise.tree.Value.Entry;
import io.github.bitswise.tree.Value.Mapping;
import io.github.bitswise.tree.Value.Scalar;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The section {@code timeline}. */
final class TimelineReader {

  private final Map<String, JobConfiguration> jobs;
  private final Map<String, String> accounts;
  private final Problems problems;

  /**
   * @param jobs by name
   * @param accounts names of accounts by key
   */
  TimelineReader(
      Map<String, JobConfiguration> jobs, Map<String, String> accounts, Problems problems) {
    this.jobs = jobs;
    this.accounts = accounts;
    this.problems = problems;
  }

  List<Event> read(Fields root) {
    List<Event> events = new ArrayList<>();
    for (Value value : root.items("timeline")) {
      if (value instanceof Scalar scalar) {
        plain(scalar.text(), scalar.at()).ifPresent(events::add);
      } else if (value instanceof Mapping mapping && mapping.entries().size() == 1) {
        event(mapping.entries().get(0)).ifPresent(events::add);
      }
    }
    return List.copyOf(events);
  }

  private static Optional<Event> plain(String word, Place at) {
    return switch (Shape.Choice.word(word)) {
      case "reboot" -> Optional.of(new Event.Reboot(at));
      case "service-restart" -> Optional.of(new Event.ServiceRestart(at));
      default -> Optional.empty();
    };
  }

  private Optional<Event> event(Entry entry) {
    String kind = entry.key().text();
    Optional<Scalar> scalar = Fields.of(new Mapping(List.of(entry), entry.key().at())).scalar(kind);
    return switch (kind) {
      case "resume" -> scalar.map(job -> Event.Called.resume(job(job), job.at()));
      case "call" -> call(Fields.of(entry.value()), entry);
      case "logon" -> logon(entry.value());
      case "logoff" -> logoff(entry.value());
      case "machine", "accounts", "servers", "proxies" ->
          Optional.of(new Event.Changed(part(entry), world(entry), entry.key().at()));
      case "file-changes" -> scalar.map(file -> new Event.FileChanged(file.text(), file.at()));
      case "client-exits" -> scalar.map(job -> new Event.ClientExit(job(job), job.at()));
      case "finishes" -> scalar.map(job -> new Event.Finished(job(job), job.at()));
      case "clock" ->
          scalar.flatMap(
              time -> Durations.parse(time.text()).map(d -> new Event.ClockMoved(d, time.at())));
      case "expect" -> Optional.of(new Event.Point(named(entry.value()), entry.key().at()));
      case "disconnect" -> scalar.map(who -> new Event.Disconnect(account(who), who.at()));
      case "network" -> scalar.map(up -> new Event.Network(MachineReader.up(up), up.at()));
      case "after" ->
          scalar.flatMap(
              time -> Durations.parse(time.text()).map(d -> new Event.After(d, time.at())));
      default -> plain(kind, entry.key().at());
    };
  }

  /** One call about a job: what a program's step is, with the job beside it. */
  private Optional<Event> call(Fields fields, Entry entry) {
    Optional<Scalar> job = fields.scalar("job");
    if (job.isEmpty() && fields.entry("job").isEmpty()) {
      problems.add(
          entry.key().at(),
          "a call of the timeline says which job it is about",
          "write `call: { job: NAME, Suspend: }`");
    }
    if (job.isEmpty() || !jobs.containsKey(job(job.get()))) {
      return Optional.empty();
    }
    List<Entry> step = new ArrayList<>(fields.entries());
    step.removeIf(each -> each.key().text().equals("job"));
    JobConfiguration about = Objects.requireNonNull(jobs.get(job.get().text()));
    return new ProgramReader(about, problems, new Enumerated())
        .read(new Mapping(step, entry.key().at())).stream()
            .findFirst()
            .map(each -> new Event.Called(about.name(), each, each.at()));
  }

  private Optional<Event> logon(Value value) {
    if (value instanceof Scalar scalar) {
      return scalar.isNull()
          ? Optional.empty()
          : Optional.of(new Event.Logon(account(scalar), SessionKind.INTERACTIVE, scalar.at()));
    }
    Fields fields = Fields.of(value);
    SessionKind session =
        fields.scalar("session").flatMap(AccountsReader::session).orElse(SessionKind.INTERACTIVE);
    return fields
        .scalar("account")
        .map(account -> new Event.Logon(account(account), session, account.at()));
  }

  private Optional<Event> logoff(Value value) {
    if (value instanceof Scalar scalar) {
      return scalar.isNull()
          ? Optional.empty()
          : Optional.of(new Event.Logoff(account(scalar), Optional.empty(), scalar.at()));
    }
    Fields fields = Fields.of(value);
    return fields
        .scalar("account")
        .map(
            account ->
                new Event.Logoff(
                    account(account),
                    fields.scalar("session").flatMap(AccountsReader::session),
                    account.at()));
  }

  /** What the world is from now on, as far as this event says it. */
  private World world(Entry entry) {
    Fields fields = Fields.of(new Mapping(List.of(entry), entry.key().at()));
    return new World(
        new MachineReader(problems).read(fields.section("machine")),
        new AccountsReader(problems).read(fields.value("accounts")),
        EndpointsReader.read(fields.value("servers")),
        EndpointsReader.read(fields.value("proxies")));
  }

  /** The jobs of which something is expected; whether there are such is told elsewhere. */
  private static Set<String> named(Value value) {
    Set<String> names = new LinkedHashSet<>();
    Fields.of(value).entries().forEach(each -> names.add(each.key().text()));
    return Collections.unmodifiableSet(names);
  }

  private static String part(Entry entry) {
    List<String> keys =
        Fields.of(entry.value()).entries().stream().map(each -> each.key().text()).toList();
    return entry.key().text() + " " + String.join(", ", keys);
  }

  private String job(Scalar name) {
    if (!jobs.containsKey(name.text())) {
      problems.unknownName(name.at(), "there is no job", name.text(), jobs.keySet());
    }
    return name.text();
  }

  private String account(Scalar name) {
    if (AccountName.kind(name.text()).system()) {
      problems.add(
          name.at(),
          Passwords.quoted(name.text()) + " neither logs on nor off: it is always logged on",
          "remove the event, or name the user's account");
    } else if (!accounts.containsKey(AccountName.key(name.text()))) {
      problems.unknownName(name.at(), "nothing names an account", name.text(), accounts.values());
    }
    // The spelling of the account's own entry, so that names compare wherever they are used.
    return accounts.getOrDefault(AccountName.key(name.text()), AccountName.canonical(name.text()));
  }
}
