package io.github.bitswise.answer;

import io.github.bitswise.job.JobState;
import java.util.List;
import java.util.Optional;

/**
 * What BITS will do with one job.
 *
 * @param owner the account that owns the job; unknown or unspecified where that is so
 * @param explanation the outcome in one sentence: what, and why here
 * @param because ids of the behaviours that the outcome rests on
 * @param waitsFor what the job waits for, where it waits
 * @param state the state at the end of the timeline; empty where it is unknown or unspecified
 * @param error the error, where there is one and all that is unknown leaves it the same
 * @param calls calls of the job's program of which the answer is known
 * @param assumed what was taken for granted because the input does not say it
 * @param timeline what happened, in order
 * @param next what would happen then if nothing else did, in order
 * @param checkpoints what is predicted for points at which the timeline expects something
 * @param why the derivations of its parts, where they were asked for
 * @param matrix what becomes of it under other owners and versions, where that was asked for
 * @param suggestions the least changes under which it completes, best first
 */
public record Prediction(
    String file,
    String job,
    String owner,
    Outcome outcome,
    String explanation,
    List<String> because,
    Basis basis,
    Optional<String> waitsFor,
    Optional<JobState> state,
    Optional<JobError> error,
    List<Obstruction> alsoBlocked,
    List<IdentityUse> identities,
    ProxyUse proxy,
    List<CallAnswer> calls,
    List<Missing> missing,
    List<String> assumed,
    List<Moment> timeline,
    List<Moment> next,
    List<Checkpoint> checkpoints,
    List<Reason> why,
    Optional<Matrix> matrix,
    List<Suggestion> suggestions) {

  /** What becomes of a job, and of no other. */
  public Prediction(
      String file,
      String job,
      String owner,
      Outcome outcome,
      String explanation,
      List<String> because,
      Basis basis,
      Optional<String> waitsFor,
      Optional<JobState> state,
      Optional<JobError> error,
      List<Obstruction> alsoBlocked,
      List<IdentityUse> identities,
      ProxyUse proxy,
      List<CallAnswer> calls,
      List<Missing> missing,
      List<String> assumed,
      List<Moment> timeline,
      List<Moment> next,
      List<Checkpoint> checkpoints,
      List<Reason> why) {
    this(
        file,
        job,
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
        assumed,
        timeline,
        next,
        checkpoints,
        why,
        Optional.empty(),
        List.of());
  }

  /** The same with what becomes of the job elsewhere. */
  public Prediction with(Optional<Matrix> elsewhere, List<Suggestion> changes) {
    return new Prediction(
        file,
        job,
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
        assumed,
        timeline,
        next,
        checkpoints,
        why,
        elsewhere,
        changes);
  }
}
