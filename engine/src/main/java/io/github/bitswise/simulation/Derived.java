package io.github.bitswise.simulation;

import io.github.bitswise.fact.Access;
import io.github.bitswise.fact.Attempts;
import io.github.bitswise.fact.ClockCounts;
import io.github.bitswise.fact.Due;
import io.github.bitswise.fact.Move;
import io.github.bitswise.fact.Needs;
import io.github.bitswise.fact.Notice;
import io.github.bitswise.fact.Returned;
import io.github.bitswise.fact.TimerChange;
import io.github.bitswise.fact.TokenLost;
import io.github.bitswise.fact.TokenRegained;
import io.github.bitswise.rulebook.CaseFacts;
import io.github.bitswise.rulebook.Deduction;

/** What the rules derived in one round, as far as it moves a job. */
record Derived(
    CaseFacts<Move> moves,
    CaseFacts<TimerChange> timers,
    CaseFacts<Due> dues,
    CaseFacts<Attempts> attempts,
    CaseFacts<TokenLost> lost,
    CaseFacts<TokenRegained> regained,
    CaseFacts<Access> answers,
    CaseFacts<Returned> values,
    CaseFacts<Notice> notices,
    CaseFacts<Needs> needs,
    CaseFacts<ClockCounts> clocks) {

  static Derived by(Deduction deduction) {
    deduction.fire();
    return new Derived(
        new CaseFacts<>(deduction, Move.class, Move::of),
        new CaseFacts<>(deduction, TimerChange.class, TimerChange::of),
        new CaseFacts<>(deduction, Due.class, Due::of),
        new CaseFacts<>(deduction, Attempts.class, Attempts::of),
        new CaseFacts<>(deduction, TokenLost.class, TokenLost::of),
        new CaseFacts<>(deduction, TokenRegained.class, TokenRegained::of),
        new CaseFacts<>(deduction, Access.class, Access::of),
        new CaseFacts<>(deduction, Returned.class, Returned::of),
        new CaseFacts<>(deduction, Notice.class, Notice::of),
        new CaseFacts<>(deduction, Needs.class, Needs::of),
        new CaseFacts<>(deduction, ClockCounts.class, ClockCounts::of));
  }
}
