package io.github.bitswise.whatif;

import io.github.bitswise.job.AuthScheme;
import io.github.bitswise.job.AuthTarget;
import io.github.bitswise.job.Credential;
import io.github.bitswise.job.Credential.Nulls;
import io.github.bitswise.job.HelperToken;
import io.github.bitswise.job.JobConfiguration;
import io.github.bitswise.job.JobFile;
import io.github.bitswise.job.LocalName;
import io.github.bitswise.job.ProxyList;
import io.github.bitswise.job.ProxySettings;
import io.github.bitswise.job.ProxyUsage;
import io.github.bitswise.machine.Account;
import io.github.bitswise.machine.AccountKind;
import io.github.bitswise.machine.DriveMapping;
import io.github.bitswise.machine.Endpoint;
import io.github.bitswise.machine.IeProxy;
import io.github.bitswise.rulebook.Situation;
import io.github.bitswise.scenario.Scenario;
import io.github.bitswise.source.Place;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The changes that are tried: settings and owners that the scenario itself has the parts for. */
final class Remedies {

  /** Of accounts and proxies no more are tried. */
  private static final int MOST = 4;

  /** The characters of a password that nobody knows. */
  private static final int SOME_PASSWORD = 8;

  private final Scenario scenario;
  private final JobConfiguration job;
  private final List<Remedy> remedies = new ArrayList<>();

  private Remedies(Situation situation) {
    this.scenario = situation.scenario();
    this.job = situation.job();
  }

  static List<Remedy> of(Situation situation) {
    Remedies all = new Remedies(situation);
    all.paths();
    all.proxies();
    all.credentials();
    all.tokens();
    all.owners();
    return List.copyOf(all.remedies);
  }

  /** A UNC path in place of a letter that somebody has mapped. */
  private void paths() {
    for (Account account : scenario.accounts().values()) {
      for (DriveMapping drive : account.drives().orElse(List.of())) {
        List<JobFile> files = job.files().stream().map(file -> unmapped(file, drive)).toList();
        files.stream()
            .filter(file -> !job.files().contains(file))
            .findFirst()
            .ifPresent(
                file ->
                    add(
                        Remedy.Kind.PATH,
                        "`"
                            + file.local().text()
                            + "` instead of the letter `"
                            + drive.letter()
                            + "`",
                        files));
      }
    }
  }

  private void add(Remedy.Kind kind, String words, List<JobFile> files) {
    if (remedies.stream().noneMatch(each -> each.words().equals(words))) {
      remedies.add(Remedy.of(kind, words, each -> each.withFiles(files)));
    }
  }

  private static JobFile unmapped(JobFile file, DriveMapping drive) {
    String text = file.local().text();
    boolean mapped = text.regionMatches(true, 0, drive.letter(), 0, drive.letter().length());
    return mapped
        ? file.to(
            new LocalName(
                drive.path() + text.substring(drive.letter().length()),
                file.local().variables(),
                file.local().at()))
        : file;
  }

  private void proxies() {
    if (job.files().stream().noneMatch(file -> file.remote().web())) {
      return;
    }
    for (String proxy : known()) {
      String words = "proxy usage `override` with `" + proxy + "`";
      proxy(words, ProxyUsage.OVERRIDE, Optional.of(proxy));
    }
    for (ProxyUsage usage :
        List.of(ProxyUsage.PRECONFIG, ProxyUsage.NO_PROXY, ProxyUsage.AUTODETECT)) {
      proxy("proxy usage `" + lower(usage) + "`", usage, Optional.empty());
    }
  }

  private void proxy(String words, ProxyUsage usage, Optional<String> list) {
    ProxySettings now = job.proxy();
    if (now.usage() == usage && now.list().equals(list)) {
      return;
    }
    ProxySettings settings =
        new ProxySettings(usage, list, List.of(), now.at(), now.listAt(), now.bypassAt());
    remedies.add(Remedy.of(Remedy.Kind.PROXY, words, each -> each.with(settings)));
  }

  /** The proxies that the scenario names anywhere. */
  private Set<String> known() {
    Set<String> known = new LinkedHashSet<>();
    scenario.proxies().stream().map(Endpoint::name).map(ProxyList::address).forEach(known::add);
    for (Account account : scenario.accounts().values()) {
      known.add(account.ieProxy().orElse(IeProxy.NONE).list().forScheme("http"));
    }
    scenario.machine().wpad().orElse(Optional.empty()).ifPresent(known::add);
    scenario.machine().winHttpProxy().orElse(Optional.empty()).ifPresent(known::add);
    known.remove("");
    return new LinkedHashSet<>(known.stream().limit(MOST).toList());
  }

  private void credentials() {
    if (job.files().stream().noneMatch(file -> file.remote().web())) {
      return;
    }
    for (AuthTarget target : AuthTarget.values()) {
      for (AuthScheme scheme : offered(target)) {
        String where = "the " + lower(target) + " (`" + lower(scheme) + "`)";
        credential("implicit credentials for " + where, target, scheme, "", Nulls.BOTH);
        for (Account account : users()) {
          String words = "the credentials of `" + account.name() + "` for " + where;
          credential(words, target, scheme, account.name(), Nulls.NEITHER);
        }
      }
    }
  }

  private void credential(
      String words, AuthTarget target, AuthScheme scheme, String user, Nulls nulls) {
    int length = nulls == Nulls.BOTH ? 0 : SOME_PASSWORD;
    Credential credential = new Credential(target, scheme, user, nulls, length, job.at());
    boolean there =
        job.credentials().stream()
            .anyMatch(each -> each.target() == target && each.scheme() == scheme);
    if (!there) {
      remedies.add(Remedy.of(Remedy.Kind.CREDENTIALS, words, each -> each.with(credential)));
    }
  }

  /** The schemes that a server or proxy of the scenario asks for. */
  private Set<AuthScheme> offered(AuthTarget target) {
    Set<AuthScheme> offered = new LinkedHashSet<>();
    List<Endpoint> endpoints =
        target == AuthTarget.SERVER ? scenario.servers() : scenario.proxies();
    endpoints.forEach(each -> offered.addAll(each.authentication().orElse(Set.of())));
    return offered;
  }

  private void tokens() {
    for (Account account : users()) {
      token(account, false, true);
      token(account, true, false);
      token(account, true, true);
    }
  }

  private void token(Account account, boolean localFile, boolean network) {
    Place at = job.helperToken().map(HelperToken::at).orElse(job.at());
    HelperToken token = new HelperToken(account.name(), localFile, network, at, at);
    String flags =
        localFile && network ? "`local-file, network`" : localFile ? "`local-file`" : "`network`";
    boolean there =
        job.helperToken()
            .filter(each -> each.account().equalsIgnoreCase(account.name()))
            .filter(each -> each.localFile() == localFile && each.network() == network)
            .isPresent();
    if (!there) {
      String words = "a helper token of `" + account.name() + "` with " + flags;
      remedies.add(Remedy.of(Remedy.Kind.TOKEN, words, each -> each.with(token)));
    }
  }

  private void owners() {
    String owner = Owners.stated(scenario, job).map(Account::name).orElse("");
    for (Account account : Owners.of(scenario, job)) {
      boolean described = scenario.accounts().containsValue(account);
      if (!account.name().equals(owner) && (described || account.kind().system())) {
        remedies.add(
            new Remedy(
                Remedy.Kind.OWNER,
                "`" + account.name() + "` as owner",
                each ->
                    Variation.job(
                        Variation.owned(each.scenario(), each.job(), account), job.name())));
      }
    }
  }

  /** The users that the scenario describes. */
  private List<Account> users() {
    return scenario.accounts().values().stream()
        .filter(each -> each.kind() == AccountKind.USER)
        .limit(MOST)
        .toList();
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
