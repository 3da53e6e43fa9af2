package io.github.bitswise.rulebook;

import io.github.bitswise.bits.Call;
import io.github.bitswise.bits.Method;
import io.github.bitswise.bits.Preparation;
import io.github.bitswise.bits.Step;
import io.github.bitswise.fact.Case;
import io.github.bitswise.fact.Unsaid;
import io.github.bitswise.job.CostMask;
import io.github.bitswise.job.JobConfiguration;
import io.github.bitswise.job.JobFile;
import io.github.bitswise.job.LocalName;
import io.github.bitswise.job.ProxyList;
import io.github.bitswise.job.RemoteName;
import io.github.bitswise.job.Tool;
import io.github.bitswise.machine.Account;
import io.github.bitswise.machine.AccountKind;
import io.github.bitswise.machine.AccountName;
import io.github.bitswise.machine.Directory;
import io.github.bitswise.machine.Endpoint;
import io.github.bitswise.machine.Endpoints;
import io.github.bitswise.machine.Folder;
import io.github.bitswise.scenario.Scenario;
import io.github.bitswise.source.Known;
import io.github.bitswise.source.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Collects the facts of one case; what is neither said nor decided becomes {@link Unsaid}. */
final class FactSheet {

  private final Case of;
  private final Situation situation;
  private final Directory directory;
  private final List<Laid> facts = new ArrayList<>();
  private Place around = Place.UNSTATED;

  FactSheet(Case of, Situation situation) {
    this.of = of;
    this.situation = situation;
    this.directory = new Directory(scenario().accounts(), scenario().machine());
  }

  Case of() {
    return of;
  }

  JobConfiguration job() {
    return situation.job();
  }

  /** Whether the job has a program: then who is impersonated is a matter of each call. */
  boolean programmed() {
    return situation.program().isPresent();
  }

  /** Whether the job's program calls this method. */
  boolean calls(Method method) {
    return situation.program().map(program -> program.calls(method)).orElse(false);
  }

  /** Whether the job's program sets the networks that it may use. */
  boolean setsCosts() {
    return situation.program().stream()
        .flatMap(program -> program.steps().stream())
        .anyMatch(
            step ->
                step.action() instanceof Call.SetProperty set
                    && set.property().equals(CostMask.PROPERTY)
                    && !step.sometimes());
  }

  /** Whether it is not known what the job's program sets with this method. */
  boolean unclear(Method method) {
    return situation.program().map(program -> program.unclear(method)).orElse(false);
  }

  /** Whether the job's program sets this property. */
  boolean sets(String property) {
    return situation.program().stream()
        .flatMap(program -> program.steps().stream())
        .anyMatch(
            step ->
                step.action() instanceof Call.SetProperty set && set.property().equals(property));
  }

  /** Whether the step at this position is one of the timeline, after those of the program. */
  boolean later(int index) {
    return index >= situation.program().map(program -> program.steps().size()).orElse(0);
  }

  /** The proxies that the job's program gives to system accounts. */
  List<ProxyList> proxiesSet() {
    return situation.program().stream()
        .flatMap(program -> program.steps().stream())
        .map(Step::action)
        .filter(Preparation.SetIeProxy.class::isInstance)
        .map(set -> new ProxyList(((Preparation.SetIeProxy) set).list(), List.of()))
        .toList();
  }

  /** The files that calls of the program give other remote names, as they are before. */
  List<JobFile> remoteNamesBefore() {
    return situation.program().stream()
        .flatMap(program -> program.steps().stream())
        .map(Step::action)
        .flatMap(
            action ->
                action instanceof Call.SetRemoteName set
                    ? Stream.of(set.file())
                    : action instanceof Call.ReplaceRemotePrefix set
                        ? set.files().stream().filter(set::concerns)
                        : Stream.empty())
        .filter(file -> !file.remote().unclear())
        .toList();
  }

  /** The remote names that calls of the timeline give files of the job. */
  List<RemoteName> remoteNamesLater() {
    return scenario().renames().getOrDefault(job().name(), List.of());
  }

  /** Whether the job's program sets the proxy of this kind of system account. */
  boolean setsIeProxy(AccountKind kind) {
    return kind.system()
        && situation.program().stream()
            .flatMap(program -> program.steps().stream())
            .anyMatch(
                step ->
                    step.action() instanceof Preparation.SetIeProxy set
                        && AccountName.kind(set.account()) == kind);
  }

  /** Where the file of the job says first that it uses this tool; empty for the API. */
  Optional<Place> firstUse(Tool tool) {
    if (tool == Tool.API) {
      return Optional.empty();
    }
    return Stream.concat(scenario().commands().stream(), scenario().jobs().stream())
        .map(each -> each.client().tool())
        .filter(each -> each.get() == tool && each.at().stated())
        .map(Known::at)
        .findFirst();
  }

  Scenario scenario() {
    return situation.scenario();
  }

  Directory directory() {
    return directory;
  }

  List<Laid> facts() {
    return facts;
  }

  /** What is added from now on stands here, unless it is said to stand elsewhere. */
  void around(Place place) {
    around = place;
  }

  void add(Object fact) {
    add(fact, around);
  }

  void add(Object fact, Place at) {
    facts.add(new Laid(fact, at, false));
  }

  void unsaid(String key) {
    add(new Unsaid(of, key), Place.UNSTATED);
  }

  void assume(Object fact) {
    facts.add(new Laid(fact, Place.UNSTATED, true));
  }

  /** What the case assumes for an unsaid fact. */
  Optional<String> decided(String key) {
    return situation.decided(key);
  }

  /** The fact where it is known, else what the case assumes, else that it is unsaid. */
  <T> void said(
      Known<T> known, String key, Function<T, Object> fact, Function<String, Object> decided) {
    if (known.known()) {
      add(fact.apply(known.get()), known.at());
    } else {
      decide(key, value -> Optional.of(decided.apply(value)));
    }
  }

  /** What the case assumes, as a fact or, if empty, left to the rules; else that it is unsaid. */
  void decide(String key, Function<String, Optional<Object>> fact) {
    Optional<String> value = decided(key);
    if (value.isEmpty()) {
      unsaid(key);
    } else {
      fact.apply(value.get()).ifPresent(this::assume);
    }
  }

  /** The account as the scenario describes it, under the spelling of its own entry. */
  Account account(String name) {
    Account described = scenario().accounts().get(AccountName.key(name));
    return described == null ? Account.named(name, Place.UNSTATED) : described;
  }

  /** The endpoint that serves or takes a file. */
  Endpoint server(JobFile file) {
    return server(file.remote());
  }

  /** The endpoint that a remote name leads to. */
  Endpoint server(RemoteName name) {
    return name.web() ? Endpoints.web(scenario().servers(), name.address()) : share(name.path());
  }

  /** The path of the described folder that a local file lies in; empty where none is described. */
  String folder(LocalName local) {
    return Endpoints.folder(scenario().machine().folders(), local.text())
        .map(Folder::path)
        .orElse("");
  }

  /** The endpoint that a path leads to. */
  Endpoint share(String path) {
    return Endpoints.share(scenario().servers(), path);
  }
}
