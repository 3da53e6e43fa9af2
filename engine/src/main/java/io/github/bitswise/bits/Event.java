package io.github.bitswise.bits;

import io.github.bitswise.machine.SessionKind;
import io.github.bitswise.source.Known;
import io.github.bitswise.source.Place;
import java.time.Duration;
import java.util.Optional;

/** Something that happens on the machine while jobs are under way. */
public sealed interface Event {

  /** Where the timeline states it. */
  Place at();

  /** A client calls BITS about this job. */
  record Called(String job, Step step, Place at) implements Event {

    /** The owner resumes the job. */
    public static Called resume(String job, Place at) {
      Call resume = new Call.Plain(Method.RESUME);
      return new Called(job, new Step(resume, Optional.empty(), Known.unknown(), at), at);
    }

    /** Whether this job is resumed. */
    public boolean resumes(String which) {
      return resumes() && job.equals(which);
    }

    /** Whether a job is resumed. */
    public boolean resumes() {
      return step.action() instanceof Call call && call.method() == Method.RESUME;
    }
  }

  /** The account logs on. */
  record Logon(String account, SessionKind session, Place at) implements Event {}

  /** All sessions of the account end. */
  record Logoff(String account, Place at) implements Event {}

  /** The sessions of the account are disconnected: they go on without anyone at them. */
  record Disconnect(String account, Place at) implements Event {}

  /** The network comes or goes. */
  record Network(boolean up, Place at) implements Event {}

  /** The BITS service restarts. */
  record ServiceRestart(Place at) implements Event {}

  /** The computer restarts: all sessions end. */
  record Reboot(Place at) implements Event {}

  /** Time passes. */
  record After(Duration time, Place at) implements Event {}
}
