package io.github.bitswise.read;

import io.github.bitswise.bits.Program;
import io.github.bitswise.job.HelperToken;
import io.github.bitswise.job.JobConfiguration;
import io.github.bitswise.job.JobFile;
import io.github.bitswise.job.JobProperty;
import io.github.bitswise.job.JobState;
import io.github.bitswise.job.JobType;
import io.github.bitswise.job.LocalName;
import io.github.bitswise.job.Priority;
import io.github.bitswise.job.ProxySettings;
import io.github.bitswise.job.ProxyUsage;
import io.github.bitswise.job.Range;
import io.github.bitswise.job.RemoteName;
import io.github.bitswise.job.Timing;
import io.github.bitswise.job.Undefined;
import io.github.bitswise.machine.AccountName;
import io.github.bitswise.scenario.Programmed;
import io.github.bitswise.source.Known;
import io.github.bitswise.source.Place;
import io.github.bitswise.source.Variables;
import io.github.bitswise.text.Passwords;
import io.github.bitswise.tree.Value;
import io.github.bitswise.tree.Value.Scalar;
import io.github.bitswise.tree.Value.Sequence;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The section {@code jobs}. */
final class JobsReader {

  private final Problems problems;
  private final Map<String, Program> programs = new LinkedHashMap<>();

  JobsReader(Problems problems) {
    this.problems = problems;
  }

  /** Jobs by name, in the order of the file. */
  Map<String, JobConfiguration> read(Fields root) {
    Map<String, JobConfiguration> jobs = new LinkedHashMap<>();
    if (root.value("jobs").isEmpty() || root.scalar("jobs").isPresent()) {
      return jobs;
    }
    for (Value value : root.items("jobs")) {
      Optional<Scalar> name = Fields.of(value).scalar("name");
      if (name.isPresent()) {
        JobConfiguration job = job(name.get(), Fields.of(value));
        JobConfiguration first = jobs.putIfAbsent(job.name(), job);
        if (first != null) {
          problems.add(
              name.get().at(),
              "the job of line " + first.at().line() + " is named " + quoted(job) + " too",
              "give each job a name of its own");
        }
      }
    }
    return jobs;
  }

  /** What belongs to no job; its program is kept under the empty name. */
  Optional<JobConfiguration> commands(Fields root) {
    return root.entry("commands")
        .filter(entry -> entry.value() instanceof Value.Mapping)
        .map(entry -> commands(Fields.of(entry.value()), entry.key().at()));
  }

  private JobConfiguration commands(Fields fields, Place at) {
    JobConfiguration none =
        JobConfiguration.none(
            ClientReader.read(fields),
            fields.known("owner", scalar -> AccountName.canonical(scalar.text())),
            at);
    programs.put(
        none.name(),
        new ProgramReader(none, problems, new Enumerated()).read(fields.items("program"), at));
    return none;
  }

  /** The programs that were read, by the name of their job. */
  Map<String, Program> programs() {
    return Collections.unmodifiableMap(programs);
  }

  private static String quoted(JobConfiguration job) {
    return Passwords.quoted(job.name());
  }

  private JobConfiguration job(Scalar name, Fields fields) {
    Enumerated enumerated = new Enumerated();
    CredentialsReader credentials =
        new CredentialsReader(problems, enumerated, ClientReader.variables(fields));
    JobConfiguration stated =
        new JobConfiguration(
            name.text(),
            fields.text("description"),
            fields.known("owner", scalar -> AccountName.canonical(scalar.text())),
            ClientReader.read(fields),
            fields.constant("type", JobType.class).orElse(JobType.DOWNLOAD),
            fields.constant("priority", Priority.class).orElse(Priority.NORMAL),
            fields.constant("state", JobState.class).orElse(JobState.SUSPENDED),
            fields.constant("state", JobState.class).filter(JobState.SUSPENDED::equals).isPresent(),
            "",
            files(fields),
            helperToken(fields, enumerated),
            credentials.read(fields),
            true,
            credentials.stored(fields),
            proxy(
                fields.section("proxy"),
                ClientReader.separators(fields),
                Place.UNSTATED,
                enumerated),
            new FileOptionsReader(enumerated).read(fields),
            new HttpOptionsReader(enumerated).read(fields),
            timing(fields),
            properties(fields.section("properties")),
            NotificationsReader.read(fields),
            List.of(),
            name.at());
    Optional<Program> program =
        fields
            .entry("program")
            .filter(entry -> entry.value() instanceof Sequence)
            .map(
                entry ->
                    new ProgramReader(stated, problems, enumerated)
                        .read(fields.items("program"), entry.key().at()));
    program.ifPresent(each -> programs.put(name.text(), each));
    JobConfiguration done = program.map(each -> Programmed.of(stated, each)).orElse(stated);
    CostFlags.check(done, problems);
    return done.with(enumerated.undefined());
  }

  private static Timing timing(Fields fields) {
    return new Timing(
        duration(fields, "retry-delay", Timing.DEFAULT.retryDelay()),
        duration(fields, "no-progress-timeout", Timing.DEFAULT.noProgressTimeout()),
        duration(fields, "maximum-download-time", Timing.DEFAULT.maximumDownloadTime()),
        duration(fields, "takes", Timing.DEFAULT.takes()));
  }

  private static Known<Duration> duration(Fields fields, String key, Known<Duration> usual) {
    return fields
        .scalar(key)
        .flatMap(time -> Durations.parse(time.text()).map(d -> Known.stated(d, time.at())))
        .orElse(usual);
  }

  private static Map<String, Known<String>> properties(Fields properties) {
    Map<String, Known<String>> stated = new LinkedHashMap<>();
    for (Value.Entry entry : properties.entries()) {
      if (entry.value() instanceof Scalar value) {
        JobProperty.of(entry.key().text())
            .ifPresent(each -> stated.put(each.word(), Known.stated(text(value), value.at())));
      }
    }
    return Collections.unmodifiableMap(stated);
  }

  /** The value of a property as rules see it. */
  static String text(Scalar value) {
    return value.isBoolean() ? String.valueOf(value.isTrue()) : value.text();
  }

  private static List<JobFile> files(Fields fields) {
    List<JobFile> files = new ArrayList<>();
    for (Value value : fields.items("files")) {
      file(files.size(), Fields.of(value), "remote", "local", ClientReader.variables(fields))
          .ifPresent(files::add);
    }
    return List.copyOf(files);
  }

  /** The file whose names stand under these keys; empty where one is missing. */
  static Optional<JobFile> file(
      int index, Fields fields, String remoteKey, String localKey, Variables variables) {
    Optional<Scalar> local = fields.scalar(localKey);
    return fields
        .scalar(remoteKey)
        .filter(remote -> local.isPresent())
        .map(
            remote ->
                new JobFile(
                    index,
                    new RemoteName(remote.text(), variables, remote.at()),
                    new LocalName(local.orElseThrow().text(), variables, local.orElseThrow().at()),
                    Range.parse(fields.scalars("ranges").stream().map(Scalar::text).toList()),
                    fields.place("ranges", Place.UNSTATED),
                    ConductReader.bytes(fields, "size")));
  }

  private static Optional<HelperToken> helperToken(Fields fields, Enumerated enumerated) {
    Optional<Value> value = fields.value("helper-token");
    Fields token = fields.section("helper-token");
    Optional<Scalar> account = token.scalar("account");
    if (value.isEmpty() || account.isEmpty()) {
      return Optional.empty();
    }
    int flags = token.value("flags").map(Flags.HELPER_TOKEN::all).orElse(0);
    if ((flags & ~HelperToken.FLAGS) != 0) {
      token
          .value("flags")
          .filter(Scalar.class::isInstance)
          .ifPresent(each -> enumerated.add(Undefined.Setting.HELPER_TOKEN_FLAGS, (Scalar) each));
    }
    return Optional.of(
        new HelperToken(
            AccountName.canonical(account.get().text()),
            (flags & HelperToken.LOCAL_FILE) != 0,
            (flags & HelperToken.NETWORK) != 0,
            account.get().at(),
            token.place("flags", account.get().at())));
  }

  /**
   * Proxy settings.
   *
   * @param separators makes blanks of what a tool puts between hosts
   * @param at where they are set, if their usage has no place of its own
   */
  static ProxySettings proxy(
      Fields proxy, UnaryOperator<String> separators, Place at, Enumerated enumerated) {
    List<String> list =
        proxy.scalars("list").stream()
            .filter(scalar -> !Fields.isNone(scalar))
            .map(scalar -> separators.apply(scalar.text()).trim())
            .toList();
    Optional<Scalar> stated = proxy.scalar("usage");
    Optional<ProxyUsage> usage =
        enumerated.constant(stated, ProxyUsage.class, 0, Undefined.Setting.PROXY_USAGE);
    return new ProxySettings(
        usage.orElse(ProxyUsage.PRECONFIG),
        list.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", list)),
        AccountsReader.hosts(proxy, "bypass", separators),
        stated.map(Value::at).orElse(at),
        proxy.place("list", Place.UNSTATED),
        proxy.place("bypass", Place.UNSTATED));
  }
}
