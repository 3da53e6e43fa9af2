package io.github.bitswise.rulebook;

import io.github.bitswise.bits.Method;
import io.github.bitswise.fact.AclFlags;
import io.github.bitswise.fact.Case;
import io.github.bitswise.fact.Certificate;
import io.github.bitswise.fact.Client;
import io.github.bitswise.fact.Creator;
import io.github.bitswise.fact.Credential;
import io.github.bitswise.fact.CustomHeaders;
import io.github.bitswise.fact.Description;
import io.github.bitswise.fact.DownloadSize;
import io.github.bitswise.fact.File;
import io.github.bitswise.fact.FileRanges;
import io.github.bitswise.fact.FirstUse;
import io.github.bitswise.fact.HighPerformance;
import io.github.bitswise.fact.HttpMethod;
import io.github.bitswise.fact.Impersonation;
import io.github.bitswise.fact.InProcessServer;
import io.github.bitswise.fact.Job;
import io.github.bitswise.fact.JobProxy;
import io.github.bitswise.fact.JobsBefore;
import io.github.bitswise.fact.Key;
import io.github.bitswise.fact.LocalSize;
import io.github.bitswise.fact.NotifyCallback;
import io.github.bitswise.fact.NotifyCommand;
import io.github.bitswise.fact.NumberSet;
import io.github.bitswise.fact.OnDemandRanges;
import io.github.bitswise.fact.OwnCosts;
import io.github.bitswise.fact.Property;
import io.github.bitswise.fact.PropertySet;
import io.github.bitswise.fact.ReplyFile;
import io.github.bitswise.fact.Requested;
import io.github.bitswise.fact.SecurityFlags;
import io.github.bitswise.fact.ServerCertificateCallback;
import io.github.bitswise.fact.ServiceList;
import io.github.bitswise.fact.Status;
import io.github.bitswise.fact.TimeSet;
import io.github.bitswise.fact.Timed;
import io.github.bitswise.fact.Token;
import io.github.bitswise.fact.TokenHeld;
import io.github.bitswise.fact.Undefined;
import io.github.bitswise.job.Cloaking;
import io.github.bitswise.job.CostMask;
import io.github.bitswise.job.FileOptions;
import io.github.bitswise.job.HelperToken;
import io.github.bitswise.job.HttpOptions;
import io.github.bitswise.job.JobConfiguration;
import io.github.bitswise.job.JobFile;
import io.github.bitswise.job.JobType;
import io.github.bitswise.job.LocalName;
import io.github.bitswise.job.Notifications;
import io.github.bitswise.job.ProxyList;
import io.github.bitswise.job.Range;
import io.github.bitswise.job.Timing;
import io.github.bitswise.job.Undefined.Setting;
import io.github.bitswise.machine.Account;
import io.github.bitswise.machine.AccountName;
import io.github.bitswise.machine.Conduct;
import io.github.bitswise.scenario.Queue;
import io.github.bitswise.source.Known;
import io.github.bitswise.source.Place;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The job itself, as facts. */
final class JobFacts {

  private final FactSheet sheet;
  private final Case of;
  private final JobConfiguration job;

  JobFacts(FactSheet sheet) {
    this.sheet = sheet;
    this.of = sheet.of();
    this.job = sheet.job();
    sheet.around(job.at());
  }

  void lay() {
    if (job.none()) {
      creator();
      client();
      return;
    }
    sheet.add(
        new Job(
            of,
            job.name(),
            job.type(),
            job.priority(),
            job.credentialsVisible(),
            job.storedProxyCredentials(),
            job.at()));
    sheet.add(new Status(of, job.state(), job.error(), 0));
    creator();
    client();
    if (!sheet.programmed()) {
      job.client().impersonates().ifPresent(this::impersonation);
    }
    job.files().forEach(this::file);
    if (job.type() == JobType.DOWNLOAD) {
      sheet.add(new DownloadSize(of, job.files().stream().mapToLong(this::known).sum()));
    }
    job.helperToken().ifPresent(this::token);
    job.credentials().forEach(this::credential);
    proxy();
    job.undefined()
        .forEach(each -> sheet.add(new Undefined(of, each.setting(), each.value(), each.at())));
    fileOptions(job.fileOptions());
    httpOptions(job.httpOptions());
    job.properties()
        .forEach((name, value) -> sheet.add(new Property(of, name, value.get(), value.at())));
    costs();
    queue();
    timing(job.timing());
    new SettingFacts(sheet).lay();
  }

  /** The networks that the job may use, where it states them and no call does. */
  private void costs() {
    Known<String> flags = job.properties().get(CostMask.PROPERTY);
    if (flags != null && !sheet.setsCosts()) {
      CostMask.parse(flags.get())
          .ifPresent(mask -> sheet.add(new OwnCosts(of, -1, mask, flags.get(), flags.at())));
    }
  }

  /** How many jobs are there before this one. */
  private void queue() {
    Queue.Place place = sheet.scenario().queue().places().get(job.name());
    if (place != null) {
      Map<String, Integer> elsewhere = sheet.scenario().machine().jobsElsewhere();
      int inAll = elsewhere.values().stream().mapToInt(Integer::intValue).sum();
      int ofUsers =
          elsewhere.entrySet().stream()
              .filter(each -> Queue.limited(each.getKey(), sheet.scenario().accounts()))
              .mapToInt(Map.Entry::getValue)
              .sum();
      int ofOwner = elsewhere.getOrDefault(AccountName.key(place.owner()), 0);
      sheet.add(
          new JobsBefore(
              of,
              place.ofOwner() + ofOwner,
              place.ofUsers() + ofUsers,
              place.inAll() + inAll,
              ofOwner,
              ofUsers));
    }
  }

  /**
   * What the job states and no call of its program sets, as the calls that the usual program makes;
   * what the timeline calls later comes on top.
   */
  void set() {
    job.properties()
        .forEach(
            (name, value) -> {
              if (!sheet.sets(name)) {
                sheet.add(new PropertySet(of, -1, false, name, value.get(), value.at()));
              }
            });
    Known<String> method = job.httpOptions().method();
    if (method.at().stated() && !sheet.calls(Method.SET_HTTP_METHOD)) {
      sheet.add(new HttpMethod(of, -1, false, method.get(), sheet.job().type(), method.at()));
    }
    notifications(job.notifications());
  }

  /** What the job states of its notifications and no call sets. */
  private void notifications(Notifications stated) {
    if (stated.flags().known() && !sheet.calls(Method.SET_NOTIFY_FLAGS)) {
      sheet.add(
          new NumberSet(
              of, -1, Method.SET_NOTIFY_FLAGS, stated.flags().get(), stated.flags().at()));
    }
    if (!sheet.calls(Method.SET_NOTIFY_CMD_LINE)) {
      stated
          .command()
          .ifPresent(
              each -> sheet.add(new NotifyCommand(of, -1, each.program(), each.parameters())));
    }
    if (!sheet.calls(Method.SET_NOTIFY_INTERFACE)) {
      stated
          .callback()
          .ifPresent(each -> sheet.add(new NotifyCallback(of, -1, each.answers(), each.at())));
    }
    if (stated.inProcess().orElse(false)) {
      sheet.add(new InProcessServer(of, stated.inProcess().at()));
    }
  }

  private void timing(Timing timing) {
    timed(Timed.Kind.RETRY_DELAY, timing.retryDelay(), Method.SET_MINIMUM_RETRY_DELAY);
    timed(
        Timed.Kind.NO_PROGRESS_TIMEOUT, timing.noProgressTimeout(), Method.SET_NO_PROGRESS_TIMEOUT);
    timed(
        Timed.Kind.MAXIMUM_DOWNLOAD_TIME,
        timing.maximumDownloadTime(),
        Method.SET_MAXIMUM_DOWNLOAD_TIME);
    timed(Timed.Kind.TRANSFER, timing.takes(), null);
  }

  /** A time; one that the job states and no call sets is set by the usual program. */
  private void timed(Timed.Kind kind, Known<Duration> time, @Nullable Method setter) {
    if (!time.known() || setter != null && sheet.unclear(setter)) {
      return;
    }
    long seconds = time.get().toSeconds();
    sheet.add(new Timed(of, kind, seconds, time.at().stated(), time.at()));
    if (setter != null && time.at().stated() && !sheet.calls(setter)) {
      sheet.add(new TimeSet(of, -1, setter, seconds, time.at()));
    }
  }

  /** The proxy settings, unless the API has no such usage or it is not known. */
  private void proxy() {
    if (job.undefined().stream().noneMatch(each -> each.setting() == Setting.PROXY_USAGE)
        && !sheet.unclear(Method.SET_PROXY_SETTINGS)) {
      sheet.add(
          new JobProxy(
              of,
              job.proxy().usage(),
              new ProxyList(job.proxy().list(), job.proxy().bypass()),
              job.proxy().at(),
              job.proxy().listAt(),
              job.proxy().bypassAt()));
    }
  }

  private void client() {
    var client = job.client();
    sheet
        .firstUse(client.tool().get())
        .ifPresent(at -> sheet.add(new FirstUse(of, client.tool().get(), at)));
    sheet.add(
        new Client(
            of,
            client.tool().get(),
            client.tool().at(),
            client.impersonationLevel().value(),
            client.impersonationLevel().at(),
            client.cloaking().value(),
            client.library().get(),
            client.library().at(),
            service()));
    if (job.description().known()) {
      sheet.add(new Description(of, job.description().get(), job.description().at()));
    }
  }

  /** The name of the SID of the service that creates the job; unsaid, what the case assumes. */
  private String service() {
    String key = Key.service(job.name());
    if (job.client().service().known()) {
      String service = job.client().service().get();
      return ServiceList.service(service) ? service : "NT SERVICE\\" + service;
    }
    sheet.decide(key, value -> Optional.empty());
    return sheet.decided(key).filter(ServiceList::service).orElse("");
  }

  private void fileOptions(FileOptions options) {
    options
        .replyFile()
        .ifPresent(local -> sheet.add(new ReplyFile(of, local, share(local), sheet.folder(local))));
    if (options.aclFlags().get() != 0) {
      sheet.add(new AclFlags(of, options.aclFlags().get(), options.aclFlags().at()));
    }
    if (options.highPerformance().get()) {
      sheet.add(new HighPerformance(of, options.highPerformance().at()));
    }
  }

  private void httpOptions(HttpOptions options) {
    // Who takes ownership takes the certificate away: the rules say which calls still count.
    boolean taken = sheet.calls(Method.TAKE_OWNERSHIP);
    options
        .certificate()
        .filter(each -> !taken)
        .ifPresent(each -> sheet.add(new Certificate(of, each, each.at())));
    options
        .headers()
        .filter(each -> !taken)
        .ifPresent(each -> sheet.add(new CustomHeaders(of, each, each.at())));
    if (options.securityFlags().get() != 0) {
      sheet.add(new SecurityFlags(of, options.securityFlags().get(), options.securityFlags().at()));
    }
    options
        .serverCertificateCallback()
        .ifPresent(
            each -> sheet.add(new ServerCertificateCallback(of, each.declines(), each.at())));
  }

  private String share(LocalName local) {
    return local.unc() ? sheet.share(local.text()).name() : "";
  }

  private void creator() {
    if (job.owner().known()) {
      Account owner = sheet.account(job.owner().get());
      sheet.add(new Creator(of, owner.name(), owner.kind(), job.owner().at()));
    } else {
      sheet.decide(
          Key.owner(job.name()),
          owner -> Optional.of(new Creator(of, owner, AccountName.kind(owner), job.at())));
    }
  }

  private void impersonation(Known<String> name) {
    Account user = sheet.account(name.get());
    sheet.add(
        new Impersonation(
            of,
            user.name(),
            user.kind(),
            job.client().cloaking().orElse(Cloaking.NONE),
            name.at()));
  }

  private void file(JobFile file) {
    sheet.add(
        new File(
            of,
            file.index(),
            file.remote(),
            file.local(),
            sheet.server(file).name(),
            share(file.local()),
            sheet.folder(file.local())));
    sheet.add(new Requested(of, file.index(), 0, file.remote(), sheet.server(file).name()));
    if (file.rangesAt().stated()) {
      sheet.add(new FileRanges(of, file.index(), file.ranges(), file.rangesAt()));
    }
    if (!file.requested().isEmpty()) {
      sheet.add(new OnDemandRanges(of, file.index(), file.requested(), size(file)));
    }
    sheet.said(
        file.size(),
        Key.localSize(job.name(), file.index()),
        bytes -> new LocalSize(of, file.index(), bytes, file.size().at()),
        bytes -> new LocalSize(of, file.index(), Long.parseLong(bytes), Place.UNSTATED));
  }

  /** The bytes of a file that are surely downloaded. */
  private long known(JobFile file) {
    if (file.rangesAt().stated()) {
      return file.ranges().stream().filter(each -> !each.toEof()).mapToLong(Range::length).sum();
    }
    return Math.max(0, size(file));
  }

  private long size(JobFile file) {
    return sheet.server(file).conduct().size().orElse(Conduct.NO_SIZE);
  }

  private void token(HelperToken token) {
    Account helper = sheet.account(token.account());
    sheet.add(
        new Token(
            of,
            helper.name(),
            helper.kind(),
            token.localFile(),
            token.network(),
            token.at(),
            token.flagsAt()));
    sheet.add(new TokenHeld(of));
  }

  private void credential(io.github.bitswise.job.Credential each) {
    sheet.add(
        new Credential(
            of,
            each.target(),
            each.scheme(),
            each.implicit(),
            each.user(),
            each.nulls(),
            each.passwordLength(),
            each.at()));
  }
}
