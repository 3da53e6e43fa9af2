package io.github.bitswise.simulation;

import io.github.bitswise.answer.Change;
import io.github.bitswise.answer.TimeText;
import io.github.bitswise.fact.Notice;
import io.github.bitswise.rulebook.Deduction;
import java.time.Duration;
import java.util.List;

/** Whom BITS tells of the state that a job has come to. */
final class Notified {

  private final Deduction deduction;
  private List<Notice> notices = List.of();
  private List<Change> told = List.of();

  Notified(Deduction deduction) {
    this.deduction = deduction;
  }

  /** What the rules derived. */
  void are(List<Notice> now) {
    notices = now;
  }

  /** Whom it tells now, unless that is told already. */
  List<Change> news() {
    List<Change> now = notices.stream().map(this::change).toList();
    if (now.equals(told)) {
      return List.of();
    }
    told = now;
    return now;
  }

  private Change change(Notice notice) {
    String how = notice.as().isEmpty() ? notice.how() : notice.how() + " as " + notice.as();
    if (notice.every() > 0) {
      how += ", again every " + TimeText.of(Duration.ofSeconds(notice.every()));
    }
    return new Change(Change.NOTIFICATION, notice.event(), "", how, deduction.because(notice));
  }
}
