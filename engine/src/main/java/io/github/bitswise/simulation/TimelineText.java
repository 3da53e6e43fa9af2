package io.github.bitswise.simulation;

import io.github.bitswise.bits.Event;
import io.github.bitswise.bits.Step;
import io.github.bitswise.fact.Timer;
import java.time.Duration;
import java.util.Locale;

/** What happens to a job, in the words of a timeline. */
final class TimelineText {
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
      return "after " + time(after.time());
    }
    if (event instanceof Event.ClockMoved moved) {
      return "clock " + time(moved.by());
    }
    if (event instanceof Event.ClientExit) {
      return "client-exit";
    }
    if (event instanceof Event.Finished) {
      return "finishes";
    }
    return event instanceof Event.Reboot ? "reboot" : "service-restart";
  }

  static String of(Step step) {
    return Event.Called.resumes(step) ? "resume" : step.action().label();
  }

  static String of(Timer timer) {
    return timer.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String time(Duration time) {
    return time.toString().replace("PT", "").toLowerCase(Locale.ROOT);
  }
}
