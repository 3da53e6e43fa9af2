package io.github.bitswise.live;

import io.github.bitswise.bits.Answer;
import io.github.bitswise.bits.Bits;
import io.github.bitswise.bits.Call;
import io.github.bitswise.bits.Event;
import io.github.bitswise.bits.Method;
import io.github.bitswise.bits.Preparation;
import io.github.bitswise.bits.Step;
import io.github.bitswise.hresult.HResults;
import io.github.bitswise.job.JobConfiguration;
import io.github.bitswise.job.JobState;
import io.github.bitswise.job.JobType;
import io.github.bitswise.live.agent.Message;
import io.github.bitswise.live.agent.Order;
import io.github.bitswise.live.observation.Observation;
import io.github.bitswise.live.observation.Observation.Kind;
import io.github.bitswise.live.servers.Passwords;
import io.github.bitswise.source.Place;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A real BITS: an agent asks it, and the stage lets things happen to it. */
final class LiveBits implements Bits {

  /** No state of these changes by itself before a retry is due. */
  private static final Set<JobState> AT_REST =
      EnumSet.complementOf(EnumSet.of(JobState.QUEUED, JobState.CONNECTING, JobState.TRANSFERRING));

  /** BITS tells of these after the job has reached them, on a thread of its own. */
  private static final Set<JobState> TOLD_OF = EnumSet.of(JobState.TRANSFERRED, JobState.ERROR);

  private static final Duration TO_BE_TOLD = Duration.ofSeconds(10);

  private final AgentProcess agent;
  private final Stage stage;
  private final Journal journal;
  private final Passwords passwords;
  private final Duration patience;
  private final Map<String, Made> jobs = new ConcurrentHashMap<>();
  private final List<Message> early = new ArrayList<>();

  /** A job of this run. */
  private record Made(String name, JobType type) {}

  /**
   * @param patience how long to wait for anything
   */
  LiveBits(
      AgentProcess agent, Stage stage, Journal journal, Passwords passwords, Duration patience) {
    this.agent = agent;
    this.stage = stage;
    this.journal = journal;
    this.passwords = passwords;
    this.patience = patience;
  }

  /** Takes what the agent sees; what it sees of a job before it tells of the job comes after. */
  synchronized void seen(Message message) {
    Made made = jobs.get(message.job());
    if (made == null) {
      early.add(message);
      return;
    }
    Kind kind =
        switch (message.kind()) {
          case REPLY, CANNOT, STATE -> Kind.STATE;
          case ERROR -> Kind.ERROR;
          case PROGRESS -> Kind.PROGRESS;
          case NOTICE -> Kind.NOTICE;
        };
    journal.saw(
        made.name(), kind, String.valueOf(message.what()), message.result(), message.value());
  }

  private synchronized void made(String id, Made job) {
    jobs.put(id, job);
    List<Message> seen = List.copyOf(early);
    early.clear();
    seen.forEach(this::seen);
  }

  @Override
  public Answer ask(String job, Step step) {
    if (step.action() instanceof Preparation preparation) {
      return prepare(job, step, preparation);
    }
    Call call = (Call) step.action();
    Made made = jobs.get(job);
    if (made == null && !(call instanceof Call.CreateJob)) {
      return left(null, step, "there is no job to call it on");
    }
    String name = made == null ? ((Call.CreateJob) call).displayName() : made.name();
    JobType type = made == null ? ((Call.CreateJob) call).type() : made.type();
    try {
      List<@Nullable Object> arguments = new CallArguments(stage, type).of(call);
      Message reply = ask(call, job, arguments);
      if (reply.kind() == Message.Kind.CANNOT) {
        throw new CannotStage("a live run does not do this: " + reply.what());
      }
      if (made == null && reply.value() != null) {
        made(reply.value(), new Made(name, type));
      }
      String value = made == null ? null : reply.value();
      journal.saw(name, Kind.CALL, step.at(), call.label(), reply.result(), value);
      return answer(call.method(), reply);
    } catch (CannotStage cannot) {
      return left(name, step, cannot.reason());
    }
  }

  private Message ask(Call call, String job, List<@Nullable Object> arguments) {
    Optional<char[]> password =
        call instanceof Call.SetCredentials set
            ? passwords.of(set.credential().user())
            : Optional.empty();
    try {
      return agent.ask(call.method().name(), job, arguments, password);
    } finally {
      password.ifPresent(each -> Arrays.fill(each, '\0'));
    }
  }

  private static Answer answer(Method method, Message reply) {
    String value = reply.value();
    Answer.Value held =
        value == null
            ? new Answer.Nothing()
            : method == Method.CREATE_JOB
                ? new Answer.Job(value)
                : new Answer.Text(Optional.of(value));
    return new Answer(
        HResults.find(String.valueOf(reply.result())), held, Answer.Certainty.SEEN, "");
  }

  private Answer prepare(String job, Step step, Preparation preparation) {
    Made made = jobs.get(job);
    if (preparation instanceof Preparation.SetBlanket blanket && blanket.level() != null) {
      Message reply =
          agent.ask(
              Order.BLANKET,
              job,
              List.of(blanket.pointer().name(), blanket.level().ordinal(), blanket.cloaking()));
      journal.saw(
          made == null ? null : made.name(),
          Kind.CALL,
          step.at(),
          preparation.label(),
          reply.result(),
          null);
      return answer(Method.QUERY_INTERFACE, reply);
    }
    return left(
        made == null ? null : made.name(), step, "a live run does not do this to the computer");
  }

  private Answer left(@Nullable String job, Step step, String reason) {
    skip(job, step.at(), step.action().label(), reason);
    return new Answer(Optional.empty(), new Answer.Nothing(), Answer.Certainty.UNKNOWN, reason);
  }

  /** Has each file of the job take so long. */
  void pace(JobConfiguration job, Duration each) {
    job.files().forEach(file -> stage.servers().pace(file.remote().text(), each));
  }

  /** Notes that a part of the scenario is left out. */
  void skip(@Nullable String job, Place at, String what, String reason) {
    journal.saw(job, Kind.SKIPPED, at, what, null, reason);
  }

  @Override
  public void happen(Event event) {
    if (event instanceof Event.Called called) {
      id(called.job()).ifPresent(job -> ask(job, called.step()));
    } else if (event instanceof Event.After after) {
      pass(after);
    } else if (event instanceof Event.Finished finished) {
      rest(finished.job());
    } else if (event instanceof Event.Changed changed
        && (changed.part().startsWith("servers") || changed.part().startsWith("proxies"))) {
      stage.servers().change(changed.now());
    } else if (event instanceof Event.FileChanged changed) {
      stage.servers().fileChanged(changed.name());
    } else if (!(event instanceof Event.Point)) {
      skip(null, event.at(), word(event), "a live run cannot cause this");
    }
  }

  private static String word(Event event) {
    if (event instanceof Event.Changed changed) {
      return changed.part();
    }
    return event
        .getClass()
        .getSimpleName()
        .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
        .toLowerCase(Locale.ROOT);
  }

  private void pass(Event.After after) {
    if (after.time().compareTo(patience) > 0) {
      skip(null, after.at(), "time", "a live run does not wait so long");
    } else {
      await(seen -> false, after.time());
    }
  }

  /** The identifier of the job of this name, once it is made. */
  Optional<String> id(String name) {
    return jobs.entrySet().stream()
        .filter(each -> each.getValue().name().equals(name))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** The state in which the job of this name was seen last; empty before it is made. */
  Optional<JobState> state(String name) {
    String state = journal.state(name);
    return state.isEmpty() ? Optional.empty() : Optional.of(JobState.valueOf(state));
  }

  /** Completes the job as the cmdlet does that has waited for it; it is no call of the program. */
  void complete(String name) {
    if (state(name).filter(JobState.TRANSFERRED::equals).isPresent()) {
      id(name).ifPresent(id -> agent.ask(Method.COMPLETE.name(), id, List.of(), Optional.empty()));
    }
  }

  /** Waits until nothing more happens to the job by itself; tells whether that came to be. */
  boolean rest(String name) {
    boolean rested = await(seen -> state(name).map(AT_REST::contains).orElse(true), patience);
    if (state(name).filter(TOLD_OF::contains).isPresent()) {
      await(seen -> told(seen, name), TO_BE_TOLD);
    }
    return rested;
  }

  /** Whether the client has been called back, if it asked for that; BITS may never do it. */
  private static boolean told(List<Observation> seen, String name) {
    List<Observation> ofJob = seen.stream().filter(each -> name.equals(each.job())).toList();
    boolean asked =
        ofJob.stream()
            .anyMatch(
                each ->
                    each.is(Kind.CALL) && each.what().equals(Method.SET_NOTIFY_INTERFACE.label()));
    return !asked || ofJob.stream().anyMatch(each -> each.is(Kind.NOTICE));
  }

  private boolean await(Predicate<List<Observation>> so, Duration limit) {
    try {
      return journal.await(so, limit);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LiveFailure("the run was interrupted", e);
    }
  }
}
