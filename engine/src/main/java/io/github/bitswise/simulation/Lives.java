package io.github.bitswise.simulation;

import io.github.bitswise.fact.Case;
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

  private final Deduction deduction;
  private final List<Life> lives = new ArrayList<>();

  /** What a life goes through at the moment. */
  private record Turn(Life life, Act act) {}

  /** Jobs that wait for no others. */
  Lives(Deduction deduction, List<Situation> situations) {
    this(deduction, situations, new Turns());
  }

  Lives(Deduction deduction, List<Situation> situations, Turns turns) {
    this.deduction = deduction;
    for (int i = 0; i < situations.size(); i++) {
      Situation situation = situations.get(i);
      lives.add(new Life(new Case(i), situation, turns.before(situation), deduction));
    }
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

  private List<Turn> turns() {
    List<Turn> turns = new ArrayList<>();
    for (Life life : lives) {
      Optional<Act> act = life.next();
      act.ifPresent(each -> turns.add(new Turn(life, each)));
    }
    return turns;
  }

  private void take(List<Turn> turns) {
    turns.forEach(turn -> turn.life().begin(turn.act()));
    Derived derived = Derived.by(deduction);
    turns.forEach(turn -> turn.life().answered(turn.act(), derived));
    lives.forEach(life -> life.settle(derived));
    // What happened at an instant is over now; what rests on it goes with it.
    turns.forEach(turn -> turn.life().end());
    settle();
    turns.forEach(turn -> turn.life().note(turn.act()));
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
