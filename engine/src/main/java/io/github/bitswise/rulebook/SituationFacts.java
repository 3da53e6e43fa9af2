package io.github.bitswise.rulebook;

import io.github.bitswise.fact.AccessList;
import io.github.bitswise.fact.Administrator;
import io.github.bitswise.fact.Case;
import io.github.bitswise.fact.Client;
import io.github.bitswise.fact.ComputerAccount;
import io.github.bitswise.fact.Creator;
import io.github.bitswise.fact.Credential;
import io.github.bitswise.fact.Decided;
import io.github.bitswise.fact.Domain;
import io.github.bitswise.fact.Elevated;
import io.github.bitswise.fact.EventKind;
import io.github.bitswise.fact.File;
import io.github.bitswise.fact.IeSettings;
import io.github.bitswise.fact.Impersonation;
import io.github.bitswise.fact.Job;
import io.github.bitswise.fact.JobProxy;
import io.github.bitswise.fact.Key;
import io.github.bitswise.fact.LmCompatibilityLevel;
import io.github.bitswise.fact.LocalAccount;
import io.github.bitswise.fact.MachineProxy;
import io.github.bitswise.fact.Mapping;
import io.github.bitswise.fact.Network;
import io.github.bitswise.fact.Offer;
import io.github.bitswise.fact.Planned;
import io.github.bitswise.fact.Ranges;
import io.github.bitswise.fact.Reach;
import io.github.bitswise.fact.Script;
import io.github.bitswise.fact.Session;
import io.github.bitswise.fact.Status;
import io.github.bitswise.fact.Token;
import io.github.bitswise.fact.TokenHeld;
import io.github.bitswise.fact.Unsaid;
import io.github.bitswise.fact.UseLmCompat;
import io.github.bitswise.fact.Volume;
import io.github.bitswise.fact.Windows;
import io.github.bitswise.fact.Wpad;
import io.github.bitswise.job.AuthScheme;
import io.github.bitswise.job.JobFile;
import io.github.bitswise.job.ProxyList;
import io.github.bitswise.machine.Account;
import io.github.bitswise.machine.AccountKind;
import io.github.bitswise.machine.AccountName;
import io.github.bitswise.machine.Directory;
import io.github.bitswise.machine.DriveMapping;
import io.github.bitswise.machine.Endpoint;
import io.github.bitswise.machine.IeProxy;
import io.github.bitswise.machine.SessionKind;
import io.github.bitswise.scenario.Event;
import io.github.bitswise.scenario.Scenario;
import io.github.bitswise.source.Known;
import io.github.bitswise.source.Place;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Lays a situation out as the facts that rules match; what it does not say becomes {@link Unsaid}.
 */
public final class SituationFacts {

  private final Case of;
  private final Situation situation;
  private final Scenario scenario;
  private final List<Object> facts = new ArrayList<>();

  private SituationFacts(Case of, Situation situation) {
    this.of = of;
    this.situation = situation;
    this.scenario = situation.scenario();
  }

  /** The input facts of a situation, under this case. */
  public static List<Object> of(Case of, Situation situation) {
    SituationFacts layout = new SituationFacts(of, situation);
    layout.job();
    layout.machine();
    layout.accounts();
    layout.endpoints();
    layout.timeline();
    situation
        .decisions()
        .forEach(
            decision ->
                layout.facts.add(
                    new Decided(of, decision.fact(), decision.about(), decision.value())));
    return layout.facts;
  }

  private void job() {
    var job = situation.job();
    facts.add(of);
    facts.add(
        new Job(
            of,
            job.name(),
            job.type(),
            job.priority(),
            job.credentialsVisible(),
            job.storedProxyCredentials(),
            job.at()));
    facts.add(new Status(of, job.state(), job.error()));
    creator();
    job.impersonates()
        .ifPresent(
            user ->
                facts.add(
                    new Impersonation(
                        of,
                        user.get(),
                        account(user.get()).kind(),
                        job.cloaking().get(),
                        user.at())));
    if (job.impersonationLevel().known()) {
      facts.add(new Client(of, job.impersonationLevel().get(), job.impersonationLevel().at()));
    }
    job.files().forEach(this::file);
    job.helperToken()
        .ifPresent(
            token -> {
              facts.add(
                  new Token(
                      of,
                      token.account(),
                      account(token.account()).kind(),
                      token.localFile(),
                      token.network(),
                      token.at(),
                      token.flagsAt()));
              facts.add(new TokenHeld(of));
            });
    job.credentials()
        .forEach(
            each ->
                facts.add(
                    new Credential(
                        of,
                        each.target(),
                        each.scheme(),
                        each.implicit(),
                        each.user(),
                        each.at())));
    facts.add(
        new JobProxy(
            of,
            job.proxy().usage(),
            new ProxyList(job.proxy().list(), job.proxy().bypass()),
            job.proxy().at(),
            job.proxy().listAt()));
  }

  private void creator() {
    var job = situation.job();
    if (job.owner().known()) {
      String owner = job.owner().get();
      facts.add(new Creator(of, owner, account(owner).kind(), job.owner().at()));
      return;
    }
    String key = Key.owner(job.name());
    situation
        .decided(key)
        .ifPresentOrElse(
            owner -> facts.add(new Creator(of, owner, AccountName.kind(owner), job.at())),
            () -> facts.add(new Unsaid(of, key)));
  }

  private void file(JobFile file) {
    facts.add(
        new File(
            of,
            file.index(),
            file.remote(),
            file.local(),
            server(file).name(),
            file.local().unc() ? share(file.local().text()).name() : ""));
  }

  private void machine() {
    var machine = scenario.machine();
    var directory = new Directory(scenario.accounts(), machine);
    facts.add(new ComputerAccount(of, directory.computerAccount()));
    facts.add(new Network(of, machine.networkUp().orElse(true)));
    facts.add(new UseLmCompat(of, machine.useLmCompat().orElse(2), machine.useLmCompat().at()));
    machine.volumes().forEach(letter -> facts.add(new Volume(of, letter)));
    machine
        .scripts()
        .forEach(
            (url, proxy) ->
                facts.add(new Script(of, url, proxy.map(ProxyList::address).orElse(""))));
    if (machine.winHttpProxy().known() && machine.winHttpProxy().get().isPresent()) {
      facts.add(
          new MachineProxy(
              of, machine.winHttpProxy().get().orElseThrow(), machine.winHttpProxy().at()));
    }
    if (machine.windows().known()) {
      var windows = machine.windows().get();
      facts.add(new Windows(of, windows.build(), windows.name(), machine.windows().at()));
    } else {
      decide(Key.WINDOWS, build -> new Windows(of, Integer.parseInt(build), build, Place.UNSTATED));
    }
    said(
        machine.wpad(),
        Key.WPAD,
        proxy -> new Wpad(of, proxy.map(ProxyList::address).orElse("")),
        none(new Wpad(of, "")));
    said(
        machine.domain(),
        Key.DOMAIN,
        domain -> new Domain(of, domain.orElse("")),
        value -> new Domain(of, value.equals("none") ? "" : value));
    said(
        machine.lmCompatibilityLevel(),
        Key.LM_LEVEL,
        level -> new LmCompatibilityLevel(of, level),
        value -> new LmCompatibilityLevel(of, Integer.parseInt(value)));
  }

  private void accounts() {
    Map<String, Account> named = new LinkedHashMap<>(scenario.accounts());
    situation
        .decided(Key.owner(situation.job().name()))
        .ifPresent(
            owner ->
                named.putIfAbsent(AccountName.key(owner), Account.named(owner, Place.UNSTATED)));
    named.values().forEach(this::account);
  }

  private void account(Account account) {
    String name = account.name();
    if (!account.kind().system()) {
      if (account.sessions().known()) {
        account.sessions().get().forEach(kind -> facts.add(new Session(of, name, kind)));
      } else if (account.kind() == AccountKind.USER) {
        String key = Key.session(name);
        String session = situation.decided(key).orElse("unsaid");
        if (session.equals("interactive")) {
          facts.add(new Session(of, name, SessionKind.INTERACTIVE));
        } else if (session.equals("unsaid")) {
          facts.add(new Unsaid(of, key));
        }
      }
    }
    if (account.drives().known()) {
      for (DriveMapping drive : account.drives().get()) {
        facts.add(
            new Mapping(
                of,
                name,
                drive.letter(),
                drive.path(),
                share(drive.path()).name(),
                drive.persistent(),
                drive.at()));
      }
    }
    if (!account.drives().known()) {
      facts.add(new Unsaid(of, Key.drives(name)));
    }
    said(
        account.ieProxy(),
        Key.ieProxy(name),
        proxy -> new IeSettings(of, name, proxy, account.ieProxy().at()),
        none(new IeSettings(of, name, IeProxy.NONE, Place.UNSTATED)));
    if (account.kind() == AccountKind.USER && local(name)) {
      facts.add(new LocalAccount(of, name));
    }
    administrator(account);
  }

  private boolean local(String name) {
    String domain = AccountName.domain(name);
    return domain.equals(".")
        || !domain.isEmpty() && domain.equalsIgnoreCase(scenario.machine().computer().orElse(""));
  }

  private void administrator(Account account) {
    boolean member = account.administrator().orElse(true);
    boolean elevated = account.elevated().orElse(true);
    boolean known =
        account.administrator().known() && account.elevated().known() || !member || !elevated;
    Known<Boolean> enabled = known ? Known.byDefault(member && elevated) : Known.unknown();
    said(
        enabled,
        Key.administrator(account.name()),
        value -> new Administrator(of, account.name(), value),
        value -> new Administrator(of, account.name(), value.equals("yes")));
    if (account.elevated().known() && account.elevated().get() && !account.kind().system()) {
      facts.add(new Elevated(of, account.name()));
    }
  }

  private void endpoints() {
    Set<Endpoint> endpoints = new LinkedHashSet<>(scenario.servers());
    scenario.proxies().stream().map(SituationFacts::normal).forEach(endpoints::add);
    for (JobFile file : situation.job().files()) {
      endpoints.add(server(file));
      if (file.local().unc()) {
        endpoints.add(share(file.local().text()));
      }
    }
    for (Account account : scenario.accounts().values()) {
      account.drives().orElse(List.of()).forEach(drive -> endpoints.add(share(drive.path())));
    }
    Set<String> named = endpoints.stream().map(Endpoint::name).collect(Collectors.toSet());
    proxiesInReach()
        .filter(name -> !named.contains(name))
        .map(Endpoint::named)
        .forEach(endpoints::add);
    endpoints.forEach(this::endpoint);
  }

  /**
   * Every proxy that the job could end up at, so that what is not said of it is known to be unsaid.
   */
  private Stream<String> proxiesInReach() {
    var machine = scenario.machine();
    List<String> names = new ArrayList<>();
    machine.wpad().orElse(Optional.empty()).map(ProxyList::address).ifPresent(names::add);
    machine
        .scripts()
        .values()
        .forEach(script -> script.map(ProxyList::address).ifPresent(names::add));
    List<ProxyList> lists = new ArrayList<>();
    lists.add(new ProxyList(situation.job().proxy().list(), List.of()));
    scenario.accounts().values().stream()
        .filter(account -> account.ieProxy().known())
        .forEach(account -> lists.add(account.ieProxy().get().list()));
    for (ProxyList list : lists) {
      names.add(list.forScheme("http"));
      names.add(list.forScheme("https"));
    }
    return names.stream().filter(name -> !name.isEmpty()).distinct();
  }

  private void endpoint(Endpoint endpoint) {
    String name = endpoint.name();
    said(
        endpoint.authentication(),
        Key.authentication(name),
        schemes -> new Offer(of, name, schemes),
        value -> new Offer(of, name, schemes(value)));
    if (endpoint.allow().known()) {
      facts.add(
          new AccessList(
              of,
              name,
              endpoint.allow().get(),
              new Directory(scenario.accounts(), scenario.machine()),
              endpoint.allow().at()));
    } else {
      facts.add(new Unsaid(of, Key.allow(name)));
    }
    said(
        endpoint.ranges(),
        Key.ranges(name),
        served -> new Ranges(of, name, served),
        value -> new Ranges(of, name, value.equals("yes")));
    if (endpoint.direct().known()) {
      facts.add(new Reach(of, name, endpoint.direct().get()));
    }
  }

  private static Endpoint normal(Endpoint proxy) {
    return new Endpoint(
        ProxyList.address(proxy.name()),
        proxy.authentication(),
        proxy.allow(),
        proxy.ranges(),
        proxy.direct(),
        proxy.at());
  }

  private void timeline() {
    for (Event event : scenario.timeline()) {
      facts.add(new Planned(of, kind(event), account(event), event.at()));
    }
  }

  /** What kind of event this is to the rules. */
  public static EventKind kind(Event event) {
    if (event instanceof Event.Network network) {
      return network.up() ? EventKind.NETWORK_BACK : EventKind.NETWORK_LOST;
    }
    if (event instanceof Event.Resume) {
      return EventKind.RESUME;
    }
    if (event instanceof Event.Logon) {
      return EventKind.LOGON;
    }
    if (event instanceof Event.Logoff) {
      return EventKind.LOGOFF;
    }
    if (event instanceof Event.ServiceRestart) {
      return EventKind.SERVICE_RESTART;
    }
    return event instanceof Event.Reboot ? EventKind.REBOOT : EventKind.AFTER;
  }

  /** The account that the event concerns; empty where there is none. */
  public static String account(Event event) {
    if (event instanceof Event.Logon logon) {
      return logon.account();
    }
    return event instanceof Event.Logoff logoff ? logoff.account() : "";
  }

  private Account account(String name) {
    Account described = scenario.accounts().get(AccountName.key(name));
    return described == null ? Account.named(name, Place.UNSTATED) : described;
  }

  private Endpoint server(JobFile file) {
    return file.remote().web()
        ? Endpoints.web(scenario.servers(), file.remote().text())
        : share(file.remote().path());
  }

  private Endpoint share(String path) {
    return Endpoints.share(scenario.servers(), path);
  }

  private <T> void said(
      Known<T> known, String key, Function<T, Object> fact, Function<String, Object> decided) {
    if (known.known()) {
      facts.add(fact.apply(known.get()));
    } else {
      decide(key, decided);
    }
  }

  private void decide(String key, Function<String, Object> fact) {
    situation
        .decided(key)
        .map(fact)
        .ifPresentOrElse(
            made -> {
              if (made != of) {
                facts.add(made);
              }
            },
            () -> facts.add(new Unsaid(of, key)));
  }

  /** A fact for "none"; any other value is left to the rules, which see it as {@link Decided}. */
  private Function<String, Object> none(Object fact) {
    return value -> value.equals("none") ? fact : of;
  }

  private static Set<AuthScheme> schemes(String value) {
    Set<AuthScheme> schemes = EnumSet.noneOf(AuthScheme.class);
    if (!value.equals("none")) {
      Arrays.stream(value.split(", "))
          .map(name -> AuthScheme.valueOf(name.toUpperCase(Locale.ROOT)))
          .forEach(schemes::add);
    }
    return schemes;
  }
}
