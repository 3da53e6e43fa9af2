package io.github.bitswise.live.servers;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The requests that wait for an answer that never comes. */
final class Silence {

  private final Journal journal;
  private final Set<Visit> visits = ConcurrentHashMap.newKeySet();

  Silence(Journal journal) {
    this.journal = journal;
  }

  /** Keeps a request waiting; the log has it at once. */
  void keep(Visit visit) {
    visit.request().setAttribute(Journal.UNANSWERED, Boolean.TRUE);
    journal.add(visit.response());
    visit.request().removeAttribute(Journal.VISIT);
    visits.add(visit);
  }

  /** Their connections are closed. */
  void end() {
    visits.forEach(Visit::abort);
    visits.clear();
  }
}
