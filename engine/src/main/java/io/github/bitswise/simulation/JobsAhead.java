package io.github.bitswise.simulation;

import io.github.bitswise.fact.Ahead;
import io.github.bitswise.fact.Case;
import java.util.List;

/** The jobs under way that have their turn before this one: each begins and ends in time. */
final class JobsAhead {

  private final Case of;
  private final List<Span> spans;
  private final LaidFacts facts;
  private int shifts;

  JobsAhead(Case of, List<Span> spans, LaidFacts facts) {
    this.of = of;
    this.spans = spans;
    this.facts = facts;
  }

  /** The second at which one of them begins or ends next. */
  long next() {
    if (shifts == 2 * spans.size()) {
      return Long.MAX_VALUE;
    }
    Span span = spans.get(shifts / 2);
    return begins() ? span.from() : span.to();
  }

  /** One of them has begun or ended. */
  void shift() {
    Ahead ahead = new Ahead(of, spans.get(shifts / 2).job());
    if (begins()) {
      facts.put(ahead);
    } else {
      facts.remove(ahead);
    }
    shifts++;
  }

  /** What has begun or ended by this second. */
  void shift(long now) {
    while (next() <= now) {
      shift();
    }
  }

  private boolean begins() {
    return shifts % 2 == 0;
  }
}
