package io.github.bitswise.simulation;

import io.github.bitswise.answer.TimeText;
import io.github.bitswise.bits.Event;
import io.github.bitswise.bits.Step;
import io.github.bitswise.fact.Timer;
import io.github.bitswise.job.JobState;

/** What happens to a job, in the words of a timeline. */
final class TimelineText {
  /** Another attempt after a transient error. */
  static final String RETRY = "retry";

  private TimelineText() {}

  static String of(Event event) {
    if (event instanceof Event.Called call) {
      return of(call.step());
    }
    if (event instanceof Event.Logon logon) {
      return "logon " + logon.account();
    }
    if (event instanceof Event.Logoff logoff) {
      return "logoff " + logoff.account();
    }
    if (event instanceof Event.Disconnect disconnect) {
      return "disconnect " + disconnect.account();
    }
    if (event instanceof Event.Network change) {
      return change.up() ? "network up" : "network down";
    }
    if (event instanceof Event.Changed changed) {
      return changed.part();
    }
    if (event instanceof Event.FileChanged file) {
      return "file-changes " + file.name();
    }
    if (event instanceof Event.After after) {
      return "after " + TimeText.of(after.time());
    }
    if (event instanceof Event.ClockMoved moved) {
      return "clock " + TimeText.of(moved.by());
    }
    if (event instanceof Event.ClientExit) {
      return "client-exit";
    }
    if (event instanceof Event.Point) {
      return "expect";
    }
    if (event instanceof Event.Finished) {
      return "finishes";
    }
    return event instanceof Event.Reboot ? "reboot" : "service-restart";
  }

  static String of(Step step) {
    return Event.Called.resumes(step) ? "resume" : step.action().label();
  }

  /** Jobs that go first have begun or come to their end. */
  static String turn(JobState state) {
    return state == JobState.QUEUED ? "gives way" : "has its turn";
  }

  static String of(Timer timer) {
    return switch (timer) {
      case RETRY -> RETRY;
      case NO_PROGRESS -> "no-progress timeout";
      case INACTIVITY -> "inactivity limit";
      case ACTIVITY -> "maximum download time";
      case TRANSFER -> "transfer done";
      case SESSION -> "session timeout";
      case HOUR -> "hour of a limit";
    };
  }
}
