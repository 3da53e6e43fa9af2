package io.github.bitswise.read;

import io.github.bitswise.job.AuthScheme;
import io.github.bitswise.job.AuthTarget;
import io.github.bitswise.job.Cloaking;
import io.github.bitswise.job.Credential;
import io.github.bitswise.job.HelperToken;
import io.github.bitswise.job.ImpersonationLevel;
import io.github.bitswise.job.JobConfiguration;
import io.github.bitswise.job.JobFile;
import io.github.bitswise.job.JobState;
import io.github.bitswise.job.JobType;
import io.github.bitswise.job.LocalName;
import io.github.bitswise.job.Priority;
import io.github.bitswise.job.ProxySettings;
import io.github.bitswise.job.ProxyUsage;
import io.github.bitswise.job.RemoteName;
import io.github.bitswise.machine.AccountName;
import io.github.bitswise.source.Known;
import io.github.bitswise.source.Place;
import io.github.bitswise.tree.Secrets;
import io.github.bitswise.tree.Value;
import io.github.bitswise.tree.Value.Entry;
import io.github.bitswise.tree.Value.Mapping;
import io.github.bitswise.tree.Value.Scalar;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The section {@code jobs}. */
final class JobsReader {

  private final Problems problems;

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

  private static String quoted(JobConfiguration job) {
    return Secrets.quoted(job.name());
  }

  private JobConfiguration job(Scalar name, Fields fields) {
    fields
        .entry("program")
        .ifPresent(
            entry ->
                problems.add(
                    entry.key().at(),
                    "`program` is not read yet",
                    "remove it: a job without it is the usual order of calls done right"));
    return new JobConfiguration(
        name.text(),
        fields.known("owner", scalar -> AccountName.canonical(scalar.text())),
        fields
            .scalar("impersonates")
            .filter(scalar -> !Fields.isNone(scalar))
            .map(scalar -> Known.stated(AccountName.canonical(scalar.text()), scalar.at())),
        stated(fields, "cloaking", Cloaking.class).orElse(Known.byDefault(Cloaking.NONE)),
        stated(fields, "impersonation-level", ImpersonationLevel.class).orElse(Known.unknown()),
        fields.constant("type", JobType.class).orElse(JobType.DOWNLOAD),
        fields.constant("priority", Priority.class).orElse(Priority.NORMAL),
        fields.constant("state", JobState.class).orElse(JobState.SUSPENDED),
        "",
        files(fields),
        helperToken(fields),
        credentials(fields),
        true,
        storedProxyCredentials(fields),
        proxy(fields),
        name.at());
  }

  private static <E extends Enum<E>> Optional<Known<E>> stated(
      Fields fields, String key, Class<E> type) {
    return fields
        .constant(key, type)
        .map(constant -> Known.stated(constant, fields.place(key, Place.UNSTATED)));
  }

  private static List<JobFile> files(Fields fields) {
    List<JobFile> files = new ArrayList<>();
    for (Value value : fields.items("files")) {
      file(files.size(), Fields.of(value), "remote", "local").ifPresent(files::add);
    }
    return List.copyOf(files);
  }

  /** The file whose names stand under these keys; empty where one is missing. */
  static Optional<JobFile> file(int index, Fields fields, String remoteKey, String localKey) {
    Optional<Scalar> local = fields.scalar(localKey);
    return fields
        .scalar(remoteKey)
        .filter(remote -> local.isPresent())
        .map(
            remote ->
                new JobFile(
                    index,
                    new RemoteName(remote.text(), remote.at()),
                    new LocalName(local.orElseThrow().text(), local.orElseThrow().at())));
  }

  private static Optional<HelperToken> helperToken(Fields fields) {
    Optional<Value> value = fields.value("helper-token");
    Fields token = fields.section("helper-token");
    Optional<Scalar> account = token.scalar("account");
    if (value.isEmpty() || account.isEmpty()) {
      return Optional.empty();
    }
    List<Scalar> flags = token.scalars("flags");
    return Optional.of(
        new HelperToken(
            AccountName.canonical(account.get().text()),
            flags.stream().anyMatch(flag -> Fields.is(flag, "local-file")),
            flags.stream().anyMatch(flag -> Fields.is(flag, "network")),
            account.get().at(),
            token.place("flags", account.get().at())));
  }

  private List<Credential> credentials(Fields fields) {
    List<Credential> credentials = new ArrayList<>();
    for (Value value : fields.items("credentials")) {
      Fields credential = Fields.of(value);
      Optional<Value> user = credential.value("user");
      Optional<Value> password = credential.value("password");
      if (user.isPresent() != password.isPresent()) {
        String given = user.isPresent() ? "user" : "password";
        String missing = user.isPresent() ? "password" : "user";
        credential
            .entry(given)
            .ifPresent(
                entry ->
                    problems.add(
                        entry.key().at(),
                        "`" + given + "` is given without `" + missing + "`",
                        "give both, or neither for implicit credentials"));
      }
      Optional<AuthTarget> target = credential.constant("target", AuthTarget.class);
      Optional<AuthScheme> scheme = credential.constant("scheme", AuthScheme.class);
      if (target.isPresent() && scheme.isPresent()) {
        credentials.add(
            new Credential(
                target.get(),
                scheme.get(),
                user.isEmpty() && password.isEmpty(),
                credential.scalar("user").map(Scalar::text).orElse(""),
                credential.place("scheme", value.at())));
      }
    }
    return List.copyOf(credentials);
  }

  private boolean storedProxyCredentials(Fields fields) {
    boolean proxy = false;
    if (fields.value("properties").orElse(null) instanceof Mapping mapping) {
      for (Entry entry : mapping.entries()) {
        if (!Shape.Choice.word(entry.key().text()).equals("use-stored-credentials")) {
          continue;
        }
        if (Fields.is(entry.value(), "proxy")) {
          proxy = true;
        } else if (entry.value() instanceof Scalar scalar && !Fields.isNone(scalar)) {
          problems.add(
              scalar.at(),
              Secrets.quoted(scalar.text()) + " is not known here",
              "expected one of `none`, `proxy`");
        }
      }
    }
    return proxy;
  }

  private static ProxySettings proxy(Fields fields) {
    Fields proxy = fields.section("proxy");
    List<String> list =
        proxy.scalars("list").stream()
            .filter(scalar -> !Fields.isNone(scalar))
            .map(scalar -> scalar.text().trim())
            .toList();
    Optional<ProxyUsage> usage = proxy.constant("usage", ProxyUsage.class);
    return new ProxySettings(
        usage.orElse(ProxyUsage.PRECONFIG),
        list.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", list)),
        AccountsReader.hosts(proxy, "bypass"),
        usage.isPresent() ? proxy.place("usage", Place.UNSTATED) : Place.UNSTATED,
        proxy.place("list", Place.UNSTATED));
  }
}
