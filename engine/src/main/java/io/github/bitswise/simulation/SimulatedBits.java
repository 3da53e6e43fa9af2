package io.github.bitswise.simulation;

import io.github.bitswise.answer.CallAnswer;
import io.github.bitswise.bits.Answer;
import io.github.bitswise.bits.Bits;
import io.github.bitswise.bits.Call;
import io.github.bitswise.bits.Event;
import io.github.bitswise.bits.Method;
import io.github.bitswise.bits.Step;
import io.github.bitswise.hresult.HResults;
import io.github.bitswise.job.Client;
import io.github.bitswise.job.JobConfiguration;
import io.github.bitswise.job.JobType;
import io.github.bitswise.rulebook.Deduction;
import io.github.bitswise.rulebook.RuleBook;
import io.github.bitswise.rulebook.Situation;
import io.github.bitswise.scenario.Scenario;
import io.github.bitswise.source.Known;
import io.github.bitswise.source.Place;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A BITS on one machine that can be asked: it answers calls, reacts to events and has a clock of
 * its own. All its jobs live in one working memory; what follows from a call or an event is the
 * rules' business.
 */
public final class SimulatedBits implements Bits, AutoCloseable {

  private final String client;
  private final Deduction deduction;
  private final Lives lives;
  private final Life manager;
  private final Map<String, Life> jobs = new LinkedHashMap<>();
  private final List<Event> sessions = new ArrayList<>();
  private Scenario machine;
  private int calls;

  /**
   * A BITS without jobs.
   *
   * @param machine what surrounds it; jobs, programs and events of it are not looked at
   * @param client the account of the process that calls, where a step names no other
   */
  public SimulatedBits(RuleBook book, Scenario machine, String client) {
    this.client = client;
    this.machine = Scenario.of(machine.file(), machine.world());
    this.deduction = book.deduction();
    this.lives = new Lives(deduction);
    Place at = place();
    this.manager =
        lives.add(situation(JobConfiguration.none(Client.UNKNOWN, Known.stated(client, at), at)));
  }

  private Situation situation(JobConfiguration job) {
    return Situation.of(machine, job);
  }

  /** Every call stands at a place of its own. */
  private Place place() {
    calls++;
    return new Place("", calls, 1, calls, 1, calls, calls);
  }

  @Override
  public Answer ask(String job, Step step) {
    if (!(step.action() instanceof Call call)) {
      String what = "`" + step.action().label() + "` is no call of BITS";
      return new Answer(Optional.empty(), new Answer.Nothing(), Answer.Certainty.UNSPECIFIED, what);
    }
    Optional<String> as = Optional.of(step.as().orElse(client));
    Step one = new Step(call, as, step.elevated(), step.sometimes(), place());
    return switch (call.method()) {
      case CREATE_JOB -> create(call, one);
      case ENUM_JOBS -> list(one);
      case DESCRIBE_ERROR -> Answers.of(Method.DESCRIBE_ERROR, given(manager, one));
      case GET_JOB -> found(job, one);
      default ->
          Optional.ofNullable(jobs.get(job))
              .map(life -> Answers.of(call.method(), given(life, one)))
              .orElseGet(SimulatedBits::notFound);
    };
  }

  private Answer create(Call call, Step step) {
    String name = call instanceof Call.CreateJob made ? made.displayName() : "";
    JobType type = call instanceof Call.CreateJob made ? made.type() : JobType.DOWNLOAD;
    Known<String> owner = Known.stated(step.as().orElse(client), step.at());
    JobConfiguration job =
        JobConfiguration.fresh(name.isEmpty() ? " " : name, type, owner, Client.UNKNOWN, step.at());
    Life life = lives.add(situation(job));
    sessions.forEach(life::offer);
    Optional<CallAnswer> given = given(life, step);
    if (!given.map(answer -> answer.verdict().equals("allowed")).orElse(false)) {
      lives.remove(life);
      return Answers.of(Method.CREATE_JOB, given);
    }
    String id = new UUID(0, jobs.size() + 1L).toString();
    jobs.put(id, life);
    return Answers.of(Method.CREATE_JOB, given, new Answer.Job(id));
  }

  private Answer found(String job, Step step) {
    Life life = jobs.get(job);
    return life == null
        ? notFound()
        : Answers.of(Method.GET_JOB, given(life, step), new Answer.Job(job));
  }

  /** What each job says of being listed; where one is refused, the call is. */
  private Answer list(Step step) {
    List<String> listed = new ArrayList<>();
    Answer answer = Answers.of(Method.ENUM_JOBS, given(manager, step));
    for (Map.Entry<String, Life> job : jobs.entrySet()) {
      Optional<CallAnswer> given = given(job.getValue(), step);
      Answer one = Answers.of(Method.ENUM_JOBS, given);
      if (one.result().filter(each -> each.name().equals("S_OK")).isEmpty()) {
        return one;
      }
      if (given.flatMap(CallAnswer::value).filter("with this job"::equals).isPresent()) {
        listed.add(job.getKey());
      }
    }
    return new Answer(
        answer.result(), new Answer.Jobs(List.copyOf(listed)), answer.certainty(), answer.what());
  }

  private static Answer notFound() {
    return new Answer(
        HResults.find("BG_E_NOT_FOUND"),
        new Answer.Nothing(),
        Answer.Certainty.DOCUMENTED,
        "there is no job with this identifier");
  }

  private Optional<CallAnswer> given(Life life, Step step) {
    life.offer(new Event.Called(life.situation().job().name(), step, step.at()));
    lives.walk();
    return life.answer();
  }

  @Override
  public void happen(Event event) {
    if (event instanceof Event.Called called) {
      ask(called.job(), called.step());
    } else if (event instanceof Event.Finished finished) {
      finish(finished);
    } else if (event instanceof Event.ClientExit exit) {
      Optional.ofNullable(jobs.get(exit.job()))
          .ifPresent(
              life -> life.offer(new Event.ClientExit(life.situation().job().name(), exit.at())));
      lives.walk();
    } else {
      jobs.values().forEach(life -> life.offer(event));
      manager.offer(event);
      lives.walk();
      remember(event);
    }
  }

  /** As much time as one job needs passes for all of them. */
  private void finish(Event.Finished finished) {
    Life life = jobs.get(finished.job());
    if (life == null) {
      return;
    }
    long before = life.clock();
    life.offer(new Event.Finished(life.situation().job().name(), finished.at()));
    lives.walk();
    Duration passed = Duration.ofSeconds(life.clock() - before);
    jobs.values().stream()
        .filter(each -> each != life)
        .forEach(each -> each.offer(new Event.After(passed, finished.at())));
    lives.walk();
  }

  /** What jobs that are made later find: the world as it is, and who is logged on. */
  private void remember(Event event) {
    if (event instanceof Event.Changed changed) {
      machine = machine.in(changed.now().over(machine.world()));
    } else if (event instanceof Event.Network change) {
      machine = machine.in(machine.world().withNetwork(change.up(), change.at()));
    } else if (event instanceof Event.Reboot) {
      sessions.clear();
      sessions.add(event);
    } else if (event instanceof Event.Logon
        || event instanceof Event.Logoff
        || event instanceof Event.Disconnect) {
      sessions.remove(event);
      sessions.add(event);
    }
  }

  @Override
  public void close() {
    deduction.close();
  }
}
