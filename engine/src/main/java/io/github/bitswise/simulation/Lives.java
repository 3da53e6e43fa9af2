package io.github.bitswise.simulation;

import io.github.bitswise.fact.Case;
import io.github.bitswise.fact.Move;
import io.github.bitswise.fact.Needs;
import io.github.bitswise.fact.TokenLost;
import io.github.bitswise.fact.TokenRegained;
import io.github.bitswise.job.JobState;
import io.github.bitswise.rulebook.CaseFacts;
import io.github.bitswise.rulebook.Deduction;
import io.github.bitswise.rulebook.Situation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Walks a batch of cases through their timelines, in step, on one working memory. */
final class Lives {

  /**
   * A job that has not come to rest after this many moves goes in circles: a defect of the rules.
   */
  private static final int MOST_ROUNDS = 16;

  private final Deduction deduction;
  private final List<Life> lives = new ArrayList<>();

  Lives(Deduction deduction, List<Situation> situations) {
    this.deduction = deduction;
    for (int i = 0; i < situations.size(); i++) {
      lives.add(new Life(new Case(i), situations.get(i), deduction));
    }
  }

  List<Life> walk() {
    settle();
    int steps = lives.stream().mapToInt(Life::steps).max().orElse(0);
    for (int step = 0; step < steps; step++) {
      step(step);
    }
    List<JobState> before = lives.stream().map(life -> life.status().state()).toList();
    List<Life.@Nullable LastMove> last = lastMoves();
    lives.forEach(Life::letRunToTheEnd);
    settle();
    for (int i = 0; i < lives.size(); i++) {
      lives.get(i).recordEnd(before.get(i), last.get(i));
    }
    return lives;
  }

  private void step(int step) {
    List<JobState> before = lives.stream().map(life -> life.status().state()).toList();
    List<Life.@Nullable LastMove> last = lastMoves();
    List<Deduction.@Nullable Entry> happenings = new ArrayList<>();
    for (Life life : lives) {
      happenings.add(step < life.steps() ? life.begin(step) : null);
    }
    round();
    // An event is over once its own consequences are drawn; what rests on it goes with it.
    for (Deduction.Entry happening : happenings) {
      if (happening != null) {
        deduction.remove(happening);
      }
    }
    settle();
    for (int i = 0; i < lives.size(); i++) {
      if (step < lives.get(i).steps()) {
        lives.get(i).record(step, before.get(i), last.get(i));
      }
    }
  }

  private List<Life.@Nullable LastMove> lastMoves() {
    List<Life.@Nullable LastMove> moves = new ArrayList<>();
    lives.forEach(life -> moves.add(life.last()));
    return moves;
  }

  private void settle() {
    for (int round = 0; round < MOST_ROUNDS; round++) {
      if (!round()) {
        return;
      }
    }
    throw new IllegalStateException("the rules move a job in circles");
  }

  private boolean round() {
    deduction.fire();
    var moves = new CaseFacts<>(deduction, Move.class, Move::of);
    var lost = new CaseFacts<>(deduction, TokenLost.class, TokenLost::of);
    var regained = new CaseFacts<>(deduction, TokenRegained.class, TokenRegained::of);
    var needs = new CaseFacts<>(deduction, Needs.class, Needs::of);
    boolean changed = false;
    for (Life life : lives) {
      changed |= life.settle(moves, lost, regained, needs);
    }
    return changed;
  }
}
