package io.github.bitswise.batch;

import io.github.bitswise.batch.Labels.Label;
import io.github.bitswise.batch.Statement.Span;
import org.jspecify.annotations.Nullable;

/** What the shell knows at one point of one way through the script. */
final class Path {

  /** How it goes on from here. */
  enum Ending {
    /** With the next command. */
    GOING,
    /** At a label. */
    JUMPS,
    /** After the call, or not at all where there is none. */
    RETURNS,
    /** Not at all, or elsewhere and noted so. */
    GONE
  }

  Environment environment = Environment.EMPTY;
  @Nullable Saved locals;
  Arguments arguments = Arguments.UNKNOWN;
  Ending ending = Ending.GOING;
  @Nullable Label target;

  /** The jump to the target. */
  Span jump = new Span(0, 0);

  /** What {@code endlocal} brings back. */
  record Saved(Environment environment, @Nullable Saved before) {}

  boolean going() {
    return ending == Ending.GOING;
  }

  Path copy() {
    Path copy = new Path();
    copy.environment = environment;
    copy.locals = locals;
    copy.arguments = arguments;
    return copy;
  }

  /** What is known where this way and another meet. */
  void join(Path other) {
    environment = environment.or(other.environment);
    arguments = arguments.or(other.arguments);
  }

  /** Meets another way; either may have ended. */
  void meet(Path other) {
    if (!going()) {
      become(other);
    } else if (other.going()) {
      join(other);
    }
  }

  /** Goes on as another does. */
  void become(Path other) {
    environment = other.environment;
    locals = other.locals;
    arguments = other.arguments;
    ending = other.ending;
    target = other.target;
    jump = other.jump;
  }

  void save() {
    locals = new Saved(environment, locals);
  }

  void restore() {
    if (locals != null) {
      environment = locals.environment;
      locals = locals.before;
    }
  }

  /** Forgets what was set after {@code setlocal}s that were not ended, back to these. */
  void restore(@Nullable Saved until) {
    while (locals != null && locals != until) {
      restore();
    }
  }
}
