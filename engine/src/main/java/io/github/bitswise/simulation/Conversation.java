package io.github.bitswise.simulation;

import io.github.bitswise.answer.CallAnswer;
import io.github.bitswise.bits.Call;
import io.github.bitswise.bits.Event;
import io.github.bitswise.bits.Step;
import io.github.bitswise.fact.Access;
import io.github.bitswise.fact.Answered;
import io.github.bitswise.fact.AnyCaller;
import io.github.bitswise.fact.Case;
import io.github.bitswise.fact.EventKind;
import io.github.bitswise.fact.Happening;
import io.github.bitswise.fact.Obstacle;
import io.github.bitswise.fact.Returned;
import io.github.bitswise.machine.AccountName;
import io.github.bitswise.rulebook.Situation;
import io.github.bitswise.rulebook.SituationFacts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What clients ask BITS about one job, and what it answers. */
final class Conversation {

  private final Case of;
  private final Scene scene;
  private final LaidFacts facts;
  private final Record record;
  private final Map<List<Object>, List<Object>> settings = new LinkedHashMap<>();
  private Optional<Situation> before = Optional.empty();
  private @Nullable List<Object> superseded;
  private int calls;

  Conversation(Case of, Scene scene, LaidFacts facts, Record record) {
    this.of = of;
    this.scene = scene;
    this.facts = facts;
    this.record = record;
    this.calls = scene.situation().program().map(program -> program.steps().size()).orElse(0);
  }

  /** A call of the job's program, whose facts stand from the start. */
  void ask(int index, Step step) {
    boolean resumes = Event.Called.resumes(step);
    scene.happen(
        new Happening(of, resumes ? EventKind.RESUME : EventKind.CALL, "", index), step.at());
  }

  /** A call of the timeline. */
  void ask(Event.Called called) {
    Step step = called.asked();
    int index = calls++;
    if (!called.callerSaid()) {
      facts.put(new AnyCaller(of, index), step.at());
    }
    settings(step, SituationFacts.of(of, scene.situation(), index, step));
    ask(index, step);
  }

  /** A call that sets something stays known until the same is set again; a query is forgotten. */
  private void settings(Step step, List<Object> call) {
    call.forEach(each -> facts.put(each, step.at()));
    boolean changes = !(step.action() instanceof Call asked) || asked.method().changes();
    List<Object> same = List.of(step.action(), step.as());
    superseded = changes ? settings.put(same, call) : null;
    if (superseded != null) {
      superseded.forEach(facts::remove);
    }
    if (!changes) {
      scene.passing(call);
    }
  }

  /** A call that is refused leaves things as they were. */
  private void forget(Step step) {
    List<Object> same = List.of(step.action(), step.as());
    List<Object> call = settings.remove(same);
    if (call != null) {
      scene.passing(call);
      if (superseded != null) {
        superseded.forEach(facts::put);
        settings.put(same, superseded);
      }
    }
  }

  /** What BITS answered to the calls that were just made; a setting that it took is set. */
  void answered(Act act, Derived derived) {
    if (act instanceof Act.SetUp setUp) {
      setUp.calls().forEach(each -> answer(each.index(), each.step(), derived));
    } else if (act instanceof Act.Ask ask) {
      answer(ask.index(), ask.step(), derived);
    } else if (act instanceof Act.Happen happen
        && happen.event() instanceof Event.Called called
        && called.at().stated()) {
      boolean taken = answer(calls - 1, called.asked(), derived);
      if (!taken) {
        forget(called.asked());
      } else if (called.step().action() instanceof Call) {
        before = Optional.of(scene.set(called.step()));
      }
    }
  }

  /** Whether BITS took a setting just now. */
  boolean set() {
    return before.isPresent();
  }

  /**
   * The setting that BITS took just now is one that it refuses: with it the job could not be.
   *
   * @param refusal what stands against it
   */
  void refused(Act act, Obstacle refusal) {
    if (act instanceof Act.Happen happen && happen.event() instanceof Event.Called called) {
      int index = calls - 1;
      record.refused(index, called.asked(), as(called.asked()), refusal);
      facts.first(Answered.class, each -> each.index() == index).ifPresent(facts::remove);
      facts.put(
          new Answered(of, index, Access.Verdict.DENIED, refusal.error()), called.asked().at());
      before.ifPresent(scene::back);
      forget(called.asked());
    }
  }

  /** What was set is set. */
  void done() {
    before = Optional.empty();
  }

  /** Records the answer to a call, for the rules too; true unless it is refused. */
  private boolean answer(int index, Step step, Derived derived) {
    List<Access> answers =
        derived.answers().of(of).stream().filter(each -> each.index() == index).toList();
    List<Returned> values =
        derived.values().of(of).stream().filter(each -> each.index() == index).toList();
    record.answers(index, step, as(step), answers, values);
    answers.stream()
        .min(Access.FIRST)
        .ifPresent(
            first -> facts.put(new Answered(of, index, first.verdict(), first.error()), step.at()));
    return answers.stream().noneMatch(Access::refused);
  }

  /** The answer to the last call; empty where no rule has any. */
  Optional<CallAnswer> last() {
    return Optional.ofNullable(record.answers().get(calls - 1));
  }

  private String as(Step step) {
    return step.as().map(this::account).orElse("");
  }

  private String account(String name) {
    var described = scene.situation().scenario().accounts().get(AccountName.key(name));
    return described == null ? name : described.name();
  }
}
