package io.github.bitswise.simulation;

import io.github.bitswise.bits.Event;
import io.github.bitswise.bits.Step;
import java.util.List;
import java.util.Optional;

/** One thing that happens to a job, or that is over. */
sealed interface Act {

  /** Whether it may change as whom something is opened, or the way of a request. */
  default boolean touchesWorld() {
    if (this instanceof Ask ask) {
      return !ask.step().moves();
    }
    if (!(this instanceof Happen happen)) {
      return false;
    }
    return happen.event() instanceof Event.Called call
        ? !call.step().moves()
        : !(happen.event() instanceof Event.ClockMoved);
  }

  /** Whether the timeline says that somebody calls BITS. */
  default boolean asks() {
    return this instanceof Happen happen && happen.event() instanceof Event.Called;
  }

  /** A point of the timeline at which something is expected. */
  record Look(Event.Point point) implements Act {}

  /** An event of the timeline, at one instant. */
  record Happen(Event event) implements Act {}

  /** The calls that set the job up, before its client first moves it. */
  record SetUp(List<Setting> calls) implements Act {}

  /** One of them. */
  record Setting(int index, Step step) {}

  /** A call of the job's client. */
  record Ask(int index, Step step) implements Act {}

  /** Time begins to pass: until a second of the timeline, or empty: until the job is at rest. */
  record Pass(Optional<Event> event, Optional<Long> until) implements Act {}

  /** A clock of the job strikes. */
  record Struck(Clocks.Strike strike) implements Act {}

  /** A job that goes first begins or ends, at this second of the timeline. */
  record Shift(long at) implements Act {}

  /** Time has passed. */
  record Passed(Pass pass) implements Act {}
}
