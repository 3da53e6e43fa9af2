package io.github.bitswise.bitsadmin;

import io.github.bitswise.bits.Preparation;
import io.github.bitswise.job.Undefined;
import io.github.bitswise.script.Word;
import io.github.bitswise.source.Place;
import java.util.List;
import java.util.Optional;

/** What a command line asks for. */
public sealed interface Meaning {

  /**
   * Something is asked of a job that exists.
   *
   * @param job its display name or GUID
   * @param undefined values that bitsadmin passes on and the API does not define
   */
  record JobCommand(Word job, List<Request> requests, List<Undefined> undefined)
      implements Meaning {}

  /** Nothing is changed, a job is only looked at. */
  record Reading(Word job) implements Meaning {}

  /**
   * A job is made.
   *
   * @param name its display name
   * @param requests CreateJob
   * @param hidden a word that may be the type of the job; then nothing is known of its type
   */
  record Creation(Word name, List<Request> requests, Optional<Word> hidden) implements Meaning {}

  /**
   * A job is made, carried through and completed.
   *
   * @param name its display name
   * @param requests from CreateJob to Complete, in order
   * @param hidden words that may hold options; where there are any, nothing is known of the options
   *     that are not written
   */
  record Transfer(Word name, List<Request> requests, List<Word> hidden) implements Meaning {}

  /** All jobs of the caller, or of everybody, are cancelled. */
  record Reset(Preparation.Reset action, Place at) implements Meaning {}

  /** The jobs of the caller, or of everybody, are listed. */
  record Listing(boolean allUsers) implements Meaning {}

  /** An account of the machine gets proxy settings. */
  record SetIeProxy(Preparation.SetIeProxy action, Place at) implements Meaning {}

  /** Nothing that has to do with jobs: help, the cache of peers, repair of the service. */
  record Aside() implements Meaning {}

  /**
   * It takes a run of the script to tell.
   *
   * @param at the word that it hangs on
   */
  record Unclear(Place at) implements Meaning {}

  /**
   * bitsadmin refuses the command line and does nothing.
   *
   * @param job the job, or the name of one, that it is about, where that can be told
   * @param misuses at least one, in the order of the command line
   */
  record Misused(Optional<Word> job, List<Misuse> misuses) implements Meaning {}
}
