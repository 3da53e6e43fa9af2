package io.github.bitswise.bits;

import io.github.bitswise.machine.SessionKind;
import io.github.bitswise.machine.World;
import io.github.bitswise.source.Known;
import io.github.bitswise.source.Place;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** Something that happens on the machine while jobs are under way. */
public sealed interface Event {

  /** Where the timeline states it. */
  Place at();

  /** A client calls BITS about this job. */
  record Called(String job, Step step, Place at) implements Event {

    /** Somebody who may resumes the job. */
    public static Called resume(String job, Place at) {
      Call resume = new Call.Plain(Method.RESUME);
      return new Called(
          job, new Step(resume, Optional.empty(), Known.unknown(), Place.UNSTATED), at);
    }

    /** Whether it is said who calls; otherwise it is somebody who may. */
    public boolean callerSaid() {
      return step.at().stated();
    }

    /** The call, at its place in the timeline. */
    public Step asked() {
      return callerSaid()
          ? step
          : new Step(step.action(), step.as(), step.elevated(), step.sometimes(), at);
    }

    /** Whether this job is resumed. */
    public boolean resumes(String which) {
      return resumes() && job.equals(which);
    }

    /** Whether a job is resumed. */
    public boolean resumes() {
      return resumes(step);
    }

    /** Whether a step resumes a job. */
    public static boolean resumes(Step step) {
      return step.action() instanceof Call call && call.method() == Method.RESUME;
    }
  }

  /** The account logs on. */
  record Logon(String account, SessionKind session, Place at) implements Event {}

  /**
   * Sessions of the account end.
   *
   * @param session which of them; empty for all
   */
  record Logoff(String account, Optional<SessionKind> session, Place at) implements Event {}

  /** The sessions of the account are disconnected: they go on without anyone at them. */
  record Disconnect(String account, Place at) implements Event {}

  /** The network comes or goes. */
  record Network(boolean up, Place at) implements Event {}

  /** The BITS service restarts. */
  record ServiceRestart(Place at) implements Event {}

  /** The computer restarts: all sessions end. */
  record Reboot(Place at) implements Event {}

  /**
   * Something else in the world is no longer what it was.
   *
   * @param part what changes, in the words of the file
   * @param now what it is from now on; what this does not state stays as it is
   */
  record Changed(String part, World now, Place at) implements Event {}

  /** A file that jobs transfer changes its size or time stamp, by its remote or local name. */
  record FileChanged(String name, Place at) implements Event {}

  /** The process that made the job ends. */
  record ClientExit(String job, Place at) implements Event {}

  /** The system clock is moved; no time passes. */
  record ClockMoved(Duration by, Place at) implements Event {}

  /** As much time passes as the job needs to come to rest: transferred, in error, or waiting. */
  record Finished(String job, Place at) implements Event {}

  /** Nothing happens, but something is expected of these jobs. */
  record Point(Set<String> jobs, Place at) implements Event {}

  /** Time passes. */
  record After(Duration time, Place at) implements Event {}
}
