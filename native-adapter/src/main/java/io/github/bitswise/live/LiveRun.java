package io.github.bitswise.live;

import io.github.bitswise.bits.Event;
import io.github.bitswise.bits.Preparation;
import io.github.bitswise.bits.Step;
import io.github.bitswise.hresult.HResult;
import io.github.bitswise.hresult.HResults;
import io.github.bitswise.job.ImpersonationLevel;
import io.github.bitswise.job.JobConfiguration;
import io.github.bitswise.job.JobState;
import io.github.bitswise.live.agent.Message;
import io.github.bitswise.live.agent.Order;
import io.github.bitswise.live.host.AgentHost;
import io.github.bitswise.live.observation.Observation;
import io.github.bitswise.live.observation.Observation.Kind;
import io.github.bitswise.live.servers.Passwords;
import io.github.bitswise.live.servers.Request;
import io.github.bitswise.live.servers.ScenarioServers;
import io.github.bitswise.machine.AccountKind;
import io.github.bitswise.machine.AccountName;
import io.github.bitswise.scenario.Scenario;
import io.github.bitswise.source.Known;
import io.github.bitswise.source.Place;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/** Runs a scenario on a real BITS and tells what was seen. */
public final class LiveRun {

  /** The answer to a client whose security does not go far enough, which may be what is tried. */
  private static final String ACCESS_DENIED = "0x80070005";

  private final AgentHost host;
  private final Path runs;
  private final Duration patience;
  private final Consumer<String> progress;

  /**
   * @param runs the folder under which each run has one of its own
   * @param patience how long to wait for anything
   * @param progress takes what goes on
   */
  public LiveRun(AgentHost host, Path runs, Duration patience, Consumer<String> progress) {
    this.progress = progress;
    this.host = host;
    this.runs = runs;
    this.patience = patience;
  }

  /**
   * Runs one scenario.
   *
   * @param digest of the text that the scenario was read from
   * @param passwords of the users that its credentials name
   * @throws LiveFailure where that cannot be carried out
   */
  public List<Observation> observe(Scenario scenario, String digest, Passwords passwords) {
    try {
      host.prepare(progress);
    } catch (IOException e) {
      throw new LiveFailure("what the agent runs on cannot be set up: " + e.getMessage(), e);
    }
    progress.accept("running `" + scenario.file() + "`");
    try (RunFolder folder = RunFolder.make(runs);
        ScenarioServers servers = ScenarioServers.open(scenario.world(), passwords)) {
      Stage stage = new Stage(scenario, host, folder, servers);
      AtomicReference<LiveBits> bits = new AtomicReference<>();
      try (AgentProcess agent =
          AgentProcess.start(
              host,
              folder.path(),
              passwords::holds,
              seen -> Optional.ofNullable(bits.get()).ifPresent(each -> each.seen(seen)))) {
        String provider = String.valueOf(agent.ask(Order.HELLO, "", List.of()).value());
        Journal journal = new Journal(provider, scenario.file(), stage::named);
        journal.saw(null, Kind.RUN, "run", digest, null);
        agent.whenGone(() -> journal.end(() -> "the agent ended in the middle" + agent.why()));
        // Security first: COM decides on it at the first call of BITS.
        secure(agent, scenario);
        clear(agent);
        LiveBits live = new LiveBits(agent, stage, journal, passwords, patience);
        bits.set(live);
        servers.listen(request -> note(journal, request));
        perform(scenario, live, journal);
        agent.ask(Order.END, "", List.of());
        return journal.seen();
      }
    } catch (IOException e) {
      throw new LiveFailure("the run's folder, server or agent failed: " + e.getMessage(), e);
    }
  }

  /** Cancels jobs, and deletes folders, that runs have left which are over. */
  private void clear(AgentProcess agent) throws IOException {
    Message marked = agent.ask(Order.MARKED, "", List.of(RunFolder.mark()));
    String result = String.valueOf(marked.result());
    if (result.compareTo("0x8") >= 0 && !result.equals(ACCESS_DENIED)) {
      throw new LiveFailure(
          "BITS does not answer: " + HResults.find(result).map(HResult::name).orElse(result),
          "check that the service can be started",
          null);
    }
    for (String line : String.valueOf(marked.value()).split("\n", -1)) {
      String[] job = line.split("\t", 2);
      if (job.length == 2 && RunFolder.over(runs, job[1])) {
        agent.ask(Order.CLEAR, job[0], List.of());
      }
    }
    RunFolder.clear(runs);
  }

  /**
   * COM's security as the first program has it; if none says, as it is right.
   *
   * @throws LiveFailure where it cannot be had
   */
  private static void secure(AgentProcess agent, Scenario scenario) {
    Optional<Preparation.InitializeSecurity> stated =
        scenario.programs().values().stream()
            .flatMap(program -> program.steps().stream())
            .map(Step::action)
            .filter(Preparation.InitializeSecurity.class::isInstance)
            .map(Preparation.InitializeSecurity.class::cast)
            .findFirst();
    ImpersonationLevel level =
        stated
            .flatMap(each -> Optional.ofNullable(each.level()))
            .orElse(ImpersonationLevel.IMPERSONATE);
    boolean cloaking = stated.map(Preparation.InitializeSecurity::cloaking).orElse(true);
    Message reply = agent.ask(Order.SECURE, "", List.of(level.ordinal(), cloaking));
    if (!"0x00000000".equals(reply.result())) {
      throw new LiveFailure("CoInitializeSecurity answered " + reply.result(), null);
    }
  }

  private static void note(Journal journal, Request request) {
    String status = request.status() == Request.NO_ANSWER ? null : String.valueOf(request.status());
    List<String> more = new ArrayList<>();
    request.range().ifPresent(range -> more.add("range " + range));
    request.scheme().ifPresent(scheme -> more.add("scheme " + scheme));
    request.user().ifPresent(user -> more.add("user " + user));
    request.via().ifPresent(via -> more.add("via " + via));
    request.unobservable().ifPresent(reason -> more.add("unobservable: " + reason));
    journal.saw(
        null,
        Kind.REQUEST,
        request.method() + " " + request.endpoint() + " " + request.target(),
        status,
        more.isEmpty() ? null : String.join(", ", more));
  }

  private void perform(Scenario scenario, LiveBits bits, Journal journal) {
    List<LiveClient> clients = new ArrayList<>();
    for (JobConfiguration job : scenario.jobs()) {
      Optional<String> reason = unplayable(scenario, job);
      if (reason.isPresent()) {
        bits.skip(job.name(), job.at(), "job", reason.get());
      } else {
        pace(job, bits);
        clients.add(new LiveClient(scenario, job, bits));
      }
    }
    clients.forEach(LiveClient::setUp);
    clients.forEach(LiveClient::goOn);
    for (Event event : events(scenario, clients)) {
      bits.happen(event);
      clients.forEach(LiveClient::goOn);
    }
    for (LiveClient client : clients) {
      boolean rested = bits.rest(client.job());
      client.goOn();
      rested &= bits.rest(client.job());
      journal.saw(
          client.job(),
          Kind.END,
          bits.state(client.job()).map(JobState::name).orElse("none"),
          null,
          rested ? null : "still under way");
    }
  }

  /** The servers take as long as the transfer is said to take. */
  private void pace(JobConfiguration job, LiveBits bits) {
    Known<Duration> takes = job.timing().takes();
    if (!takes.known()) {
      return;
    }
    if (takes.get().compareTo(patience) > 0) {
      bits.skip(job.name(), takes.at(), "takes", "a live run does not wait so long");
    } else {
      bits.pace(job, takes.get().dividedBy(Math.max(1, job.files().size())));
    }
  }

  /** What happens; a job that nothing resumes is resumed at once. */
  private static List<Event> events(Scenario scenario, List<LiveClient> clients) {
    List<Event> events = new ArrayList<>();
    for (LiveClient client : clients) {
      boolean resumed =
          scenario.program(client.job()).isPresent()
              || scenario.timeline().stream()
                  .anyMatch(
                      event -> event instanceof Event.Called call && call.resumes(client.job()));
      if (!resumed) {
        events.add(Event.Called.resume(client.job(), Place.UNSTATED));
      }
    }
    events.addAll(scenario.timeline());
    return events;
  }

  /** Why this run cannot be the client of the job; empty where it can. */
  private static Optional<String> unplayable(Scenario scenario, JobConfiguration job) {
    if (job.state() != JobState.SUSPENDED) {
      return Optional.of("the job is there already, and a live run touches only its own");
    }
    String owner = job.owner().orElse("");
    if (AccountName.kind(owner) != AccountKind.USER) {
      return Optional.of("the job is of `" + owner + "`, and this run is a user's");
    }
    boolean others =
        job.client().impersonates().isPresent()
            || job.helperToken().isPresent()
            || scenario
                .program(job.name())
                .map(
                    program ->
                        program.steps().stream()
                            .anyMatch(
                                step -> step.as().filter(as -> !as.equals(owner)).isPresent()))
                .orElse(false);
    return others
        ? Optional.of("the client acts as several accounts, and this run is one")
        : Optional.empty();
  }
}
