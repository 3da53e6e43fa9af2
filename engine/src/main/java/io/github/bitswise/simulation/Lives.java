package io.github.bitswise.simulation;

import io.github.bitswise.fact.Case;
import io.github.bitswise.fact.Obstacle;
import io.github.bitswise.rulebook.CaseFacts;
import io.github.bitswise.rulebook.Deduction;
import io.github.bitswise.rulebook.Situation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Walks a batch of cases through their timelines, in step, on one working memory. */
final class Lives {

  /**
   * A job that has not come to rest after this many moves goes in circles: a defect of the rules.
   */
  private static final int MOST_ROUNDS = 16;

  /** What lies further ahead than so many strikes of a clock is not told. */
  private static final int MOST_AHEAD = 4;

  private final Deduction deduction;
  private final List<Life> lives = new ArrayList<>();
  private int cases;

  /** What a life goes through at the moment. */
  private record Turn(Life life, Act act) {}

  /** Jobs that wait for no others. */
  Lives(Deduction deduction, List<Situation> situations) {
    this(deduction, situations, new Turns(), false);
  }

  /**
   * @param explained whether the derivations of what happens are kept
   */
  Lives(Deduction deduction, List<Situation> situations, Turns turns, boolean explained) {
    this.deduction = deduction;
    for (int i = 0; i < situations.size(); i++) {
      Situation situation = situations.get(i);
      lives.add(new Life(new Case(i), situation, turns.before(situation), deduction, explained));
    }
  }

  /** No life yet: what comes is driven from outside. */
  Lives(Deduction deduction) {
    this.deduction = deduction;
  }

  /** Begins another life, in which only happens what is offered to it. */
  Life add(Situation situation) {
    Life life = Life.driven(new Case(cases++), situation, deduction);
    lives.add(life);
    return life;
  }

  /** Ends a life as if it had never been. */
  void remove(Life life) {
    lives.remove(life);
    life.leave();
  }

  List<Life> walk() {
    settle();
    List<Turn> turns = turns();
    while (!turns.isEmpty()) {
      take(turns);
      turns = turns();
    }
    return lives;
  }

  /** Lets these lives, which are over, go on by themselves for a while. */
  void lookAhead(List<Life> some) {
    some.forEach(Life::lookAhead);
    for (int i = 0; i < MOST_AHEAD; i++) {
      List<Turn> turns = new ArrayList<>();
      some.forEach(life -> life.ahead().ifPresent(act -> turns.add(new Turn(life, act))));
      if (turns.isEmpty()) {
        return;
      }
      take(turns);
    }
  }

  private List<Turn> turns() {
    List<Turn> turns = new ArrayList<>();
    for (Life life : lives) {
      Optional<Act> act = life.next();
      act.ifPresent(each -> turns.add(new Turn(life, each)));
    }
    return turns;
  }

  private void take(List<Turn> turns) {
    List<Turn> touching = turns.stream().filter(turn -> turn.act().touchesWorld()).toList();
    Optional<Uses> before = uses(touching);
    Optional<CaseFacts<Obstacle>> obstacles = obstacles(touching);
    turns.forEach(turn -> turn.life().begin(turn.act()));
    Derived derived = Derived.by(deduction);
    turns.forEach(turn -> turn.life().answered(turn.act(), derived));
    obstacles.ifPresent(each -> refuse(touching, each));
    lives.forEach(life -> life.settle(derived));
    // What happened at an instant is over now; what rests on it goes with it.
    turns.forEach(turn -> turn.life().end());
    settle();
    uses(touching)
        .ifPresent(
            after ->
                touching.forEach(
                    turn -> turn.life().changed(after.since(before.orElse(after), turn.life()))));
    look(turns);
    turns.forEach(turn -> turn.life().note(turn.act()));
  }

  /** What stands against jobs of which something is set now. */
  private Optional<CaseFacts<Obstacle>> obstacles(List<Turn> touching) {
    return touching.stream().anyMatch(turn -> turn.act().asks())
        ? Optional.of(obstacles())
        : Optional.empty();
  }

  private CaseFacts<Obstacle> obstacles() {
    return new CaseFacts<>(deduction, Obstacle.class, Obstacle::of);
  }

  /** Takes back what was set and is refused, before anything follows from it. */
  private void refuse(List<Turn> turns, CaseFacts<Obstacle> before) {
    List<Turn> set = turns.stream().filter(turn -> turn.life().set()).toList();
    if (set.isEmpty()) {
      return;
    }
    deduction.fire();
    CaseFacts<Obstacle> now = obstacles();
    for (Turn turn : set) {
      Case of = turn.life().of();
      turn.life().refuse(turn.act(), before.of(of), now.of(of));
    }
  }

  /** Nobody asks as whom something is opened unless that may become different. */
  private Optional<Uses> uses(List<Turn> touching) {
    return touching.isEmpty() ? Optional.empty() : Optional.of(new Uses(deduction));
  }

  /** Takes down the answer as it is at a point of the timeline. */
  private void look(List<Turn> turns) {
    if (turns.stream().noneMatch(turn -> turn.act() instanceof Act.Look)) {
      return;
    }
    CaseAnswers answers = new CaseAnswers(deduction);
    for (Turn turn : turns) {
      if (turn.act() instanceof Act.Look look) {
        turn.life().look(look, answers);
      }
    }
  }

  private void settle() {
    for (int round = 0; round < MOST_ROUNDS; round++) {
      Derived derived = Derived.by(deduction);
      boolean changed = false;
      for (Life life : lives) {
        changed |= life.settle(derived);
      }
      if (!changed) {
        return;
      }
    }
    throw new IllegalStateException("the rules move a job in circles");
  }
}
