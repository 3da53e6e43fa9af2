package io.github.bitswise.bitstransfer;

import io.github.bitswise.job.Undefined;
import io.github.bitswise.script.Value;
import io.github.bitswise.script.Word;
import java.util.List;

/** What a call of a cmdlet asks for. */
public sealed interface Meaning {

  /** Jobs are made, one or one for each thing that comes through the pipe. */
  record Creations(List<Creation> jobs) implements Meaning {}

  /**
   * One job.
   *
   * @param name its display name
   * @param requests from CreateJob on, in order
   */
  record Creation(Word name, List<Request> requests) {}

  /**
   * Something is asked of jobs that exist.
   *
   * @param jobs what stands for them
   * @param requests for each of them
   * @param undefined values that the API does not define
   */
  record JobCommand(List<Value> jobs, List<Request> requests, List<Undefined> undefined)
      implements Meaning {}

  /**
   * Jobs are looked for.
   *
   * @param names their display names, with wildcards; empty: all
   * @param ids what stands for their identifiers; empty: any
   */
  record Query(List<Word> names, List<Value> ids, boolean allUsers) implements Meaning {}

  /** Nothing is done: {@code -WhatIf}. */
  record Aside() implements Meaning {}

  /** The cmdlet refuses its arguments and does nothing. */
  record Misused(List<Misuse> misuses) implements Meaning {}
}
