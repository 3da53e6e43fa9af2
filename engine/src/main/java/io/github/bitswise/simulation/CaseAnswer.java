package io.github.bitswise.simulation;

import io.github.bitswise.answer.Basis;
import io.github.bitswise.answer.CallAnswer;
import io.github.bitswise.answer.IdentityUse;
import io.github.bitswise.answer.JobError;
import io.github.bitswise.answer.Missing;
import io.github.bitswise.answer.Moment;
import io.github.bitswise.answer.Obstruction;
import io.github.bitswise.answer.Outcome;
import io.github.bitswise.answer.ProxyUse;
import io.github.bitswise.answer.Reason;
import io.github.bitswise.job.JobState;
import java.util.List;
import java.util.Optional;

/**
 * The answer for one case, in which nothing is unknown but what no value could settle.
 *
 * @param underWay when the job connected or transferred
 * @param why the derivations of its parts but the timeline, where they were asked for
 */
record CaseAnswer(
    String owner,
    Outcome outcome,
    String explanation,
    List<String> because,
    Basis basis,
    Optional<String> waitsFor,
    JobState state,
    Optional<JobError> error,
    List<Obstruction> alsoBlocked,
    List<IdentityUse> identities,
    ProxyUse proxy,
    List<CallAnswer> calls,
    List<Missing> missing,
    List<Moment> timeline,
    List<Moment> next,
    List<CaseCheckpoint> checkpoints,
    List<Span> underWay,
    List<Reason> why) {

  /** The same, and what would happen next if nothing else did. */
  CaseAnswer ahead(List<Moment> moments) {
    return new CaseAnswer(
        owner,
        outcome,
        explanation,
        because,
        basis,
        waitsFor,
        state,
        error,
        alsoBlocked,
        identities,
        proxy,
        calls,
        missing,
        timeline,
        moments,
        checkpoints,
        underWay,
        why);
  }

  /** What two cases must share to have the same outcome. */
  String verdict() {
    return outcome
        + " "
        + state
        + " "
        + error.map(JobError::code).orElse("")
        + " "
        + waitsFor.orElse("");
  }

  /** What two cases must share to be the same answer. */
  String signature() {
    StringBuilder text = new StringBuilder(verdict()).append(' ').append(owner);
    text.append(' ').append(proxy.used());
    for (IdentityUse use : identities) {
      text.append('|').append(use.resource()).append(' ').append(use.target());
      text.append('=').append(use.kind()).append(' ').append(use.as());
    }
    return text.toString();
  }
}
