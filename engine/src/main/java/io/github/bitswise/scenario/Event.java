package io.github.bitswise.scenario;

import io.github.bitswise.machine.SessionKind;
import io.github.bitswise.source.Place;
import java.time.Duration;

/** Something that happens on the machine while jobs are under way. */
public sealed interface Event {

  /** Where the timeline states it. */
  Place at();

  /** The job is resumed. */
  record Resume(String job, Place at) implements Event {}

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
