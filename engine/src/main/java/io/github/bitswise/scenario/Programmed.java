package io.github.bitswise.scenario;

import io.github.bitswise.bits.Action;
import io.github.bitswise.bits.Call;
import io.github.bitswise.bits.Method;
import io.github.bitswise.bits.Program;
import io.github.bitswise.bits.Step;
import io.github.bitswise.job.CertificateCallback;
import io.github.bitswise.job.ClientCertificate;
import io.github.bitswise.job.FileOptions;
import io.github.bitswise.job.Headers;
import io.github.bitswise.job.HttpOptions;
import io.github.bitswise.job.JobConfiguration;
import io.github.bitswise.job.JobFile;
import io.github.bitswise.job.JobType;
import io.github.bitswise.job.LocalName;
import io.github.bitswise.job.Notifications;
import io.github.bitswise.job.Priority;
import io.github.bitswise.job.ProxySettings;
import io.github.bitswise.job.Timing;
import io.github.bitswise.source.Known;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What a job is after its program: settings that the calls make, the last one of a kind; what they
 * never set stays as the job states it. Credentials and helper tokens are left to the rules,
 * because what becomes of them turns on the order of calls and on who makes them.
 */
public final class Programmed {

  private final JobConfiguration job;
  private final Program program;
  private final List<JobFile> files = new ArrayList<>();
  private Known<String> description;
  private Priority priority;
  private ProxySettings proxy;
  private boolean stored;
  private Optional<LocalName> replyFile;
  private Known<Integer> aclFlags;
  private Known<Boolean> highPerformance;
  private Optional<ClientCertificate> certificate;
  private Optional<Headers> headers;
  private Known<Integer> securityFlags;
  private Optional<CertificateCallback> callback;
  private Timing timing;
  private Known<String> method;
  private Notifications notifications;
  private final Map<String, Known<String>> properties;

  private Programmed(JobConfiguration job, Program program) {
    this.job = job;
    this.program = program;
    this.description = job.description();
    this.priority = job.priority();
    this.proxy = job.proxy();
    this.stored = job.storedProxyCredentials();
    this.replyFile = job.fileOptions().replyFile();
    this.aclFlags = job.fileOptions().aclFlags();
    this.highPerformance = job.fileOptions().highPerformance();
    this.certificate = job.httpOptions().certificate();
    this.headers = job.httpOptions().headers();
    this.securityFlags = job.httpOptions().securityFlags();
    this.callback = job.httpOptions().serverCertificateCallback();
    this.timing = job.timing();
    this.method = job.httpOptions().method();
    this.notifications = job.notifications();
    this.properties = new LinkedHashMap<>(job.properties());
  }

  /** The job after these calls. */
  public static JobConfiguration of(JobConfiguration job, Program program) {
    return new Programmed(job, program).after();
  }

  /** The job after one more call; files that it adds come after those that the job has. */
  public static JobConfiguration more(JobConfiguration job, Step step) {
    Programmed more = new Programmed(job, new Program(List.of(step), step.at()));
    if (step.action() instanceof Call.AddFiles) {
      more.files.addAll(job.files());
    }
    return more.after();
  }

  private JobConfiguration after() {
    boolean adds = program.steps().stream().anyMatch(s -> s.action() instanceof Call.AddFiles);
    if (!adds) {
      files.addAll(job.files());
    }
    program.steps().stream()
        .filter(step -> !step.sometimes())
        .forEach(step -> apply(step.action(), step));
    boolean lends =
        program.calls(Method.SET_HELPER_TOKEN)
            || program.calls(Method.SET_HELPER_TOKEN_FLAGS)
            || program.calls(Method.CLEAR_HELPER_TOKEN);
    boolean authenticates =
        program.calls(Method.SET_CREDENTIALS) || program.calls(Method.REMOVE_CREDENTIALS);
    return new JobConfiguration(
        job.name(),
        description,
        job.owner(),
        job.client(),
        job.type(),
        priority,
        job.state(),
        job.kept(),
        job.error(),
        List.copyOf(files),
        lends ? Optional.empty() : job.helperToken(),
        authenticates ? List.of() : job.credentials(),
        job.credentialsVisible(),
        stored,
        proxy,
        new FileOptions(replyFile, aclFlags, highPerformance),
        new HttpOptions(certificate, headers, securityFlags, method, callback),
        timing,
        Collections.unmodifiableMap(properties),
        notifications,
        job.undefined(),
        job.at());
  }

  private void apply(Action action, Step step) {
    if (action instanceof Call.AddFiles added) {
      added.files().forEach(this::add);
    } else if (action instanceof Call.SetRemoteName set) {
      rename(each -> each.index() == set.file().index() ? each.from(set.name()) : each);
    } else if (action instanceof Call.ReplaceRemotePrefix set) {
      rename(each -> set.concerns(each) ? each.from(set.renamed(each)) : each);
    } else if (action instanceof Call.RequestFileRanges asked) {
      files.replaceAll(
          each -> each.index() == asked.file().index() ? each.requesting(asked.ranges()) : each);
    } else if (action instanceof Call.SetPriority set) {
      priority = set.priority();
    } else if (action instanceof Call.SetProxySettings set) {
      proxy = set.settings();
    } else if (action instanceof Call.SetReplyFileName set) {
      replyFile = Optional.of(set.name());
    } else if (action instanceof Call.SetClientCertificate set) {
      certificate = Optional.of(set.certificate());
    } else if (action instanceof Call.SetCustomHeaders set) {
      headers = Optional.of(set.headers());
    } else if (action instanceof Call.SetProperty set) {
      property(set, step);
    } else if (action instanceof Call.SetText set && set.method() == Method.SET_DESCRIPTION) {
      description = Known.stated(set.text(), step.at());
    } else if (action instanceof Call.SetText set && set.method() == Method.SET_HTTP_METHOD) {
      method = Known.stated(set.text(), step.at());
    } else if (action instanceof Call.SetTime set) {
      time(set, step);
    } else if (action instanceof Call.SetNumber set) {
      number(set, step);
    } else if (action instanceof Call.Plain plain) {
      plain(plain.method(), step);
    }
  }

  private void add(JobFile file) {
    boolean taken = files.stream().anyMatch(each -> each.index() == file.index());
    files.add(taken ? file.at(files.size()) : file);
  }

  /** Remote names of downloads change; those of uploads stay. */
  private void rename(UnaryOperator<JobFile> renamed) {
    if (job.type() == JobType.DOWNLOAD) {
      files.replaceAll(renamed);
    }
  }

  private void property(Call.SetProperty set, Step step) {
    properties.put(set.property(), Known.stated(set.value(), step.at()));
    boolean on = set.value().equals("true");
    if (set.property().equals("use-stored-credentials")) {
      stored = set.value().equals("proxy");
    } else if (set.property().equals("high-performance")) {
      highPerformance = Known.stated(on, step.at());
    }
  }

  private void time(Call.SetTime set, Step step) {
    Known<Duration> time = Known.stated(set.time(), step.at());
    timing =
        switch (set.method()) {
          case SET_MINIMUM_RETRY_DELAY -> timing.retryDelay(time);
          case SET_NO_PROGRESS_TIMEOUT -> timing.noProgressTimeout(time);
          case SET_MAXIMUM_DOWNLOAD_TIME -> timing.maximumDownloadTime(time);
          default -> timing;
        };
  }

  private void number(Call.SetNumber set, Step step) {
    if (set.method() == Method.SET_NOTIFY_FLAGS) {
      notifications = notifications.with(Known.stated((int) set.number(), step.at()));
    } else if (set.method() == Method.SET_FILE_ACL_FLAGS) {
      aclFlags = Known.stated((int) set.number(), step.at());
    } else if (set.method() == Method.SET_SECURITY_FLAGS) {
      securityFlags = Known.stated((int) set.number(), step.at());
    }
  }

  private void plain(Method method, Step step) {
    if (method == Method.REMOVE_CLIENT_CERTIFICATE) {
      certificate = Optional.empty();
    } else if (method == Method.SET_SERVER_CERTIFICATE_VALIDATION_INTERFACE) {
      callback = Optional.of(new CertificateCallback("", step.at()));
    } else if (method == Method.MAKE_CUSTOM_HEADERS_WRITE_ONLY) {
      headers = headers.map(h -> new Headers(h.names(), h.length(), true, h.at()));
    }
  }
}
