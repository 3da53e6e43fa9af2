package io.github.bitswise.simulation;

import io.github.bitswise.answer.JobError;
import io.github.bitswise.hresult.HResults;

/** Turns the name or code of an HRESULT into the error of a job. */
final class Errors {
  private Errors() {}

  static JobError named(String nameOrCode, String context) {
    return HResults.find(nameOrCode)
        .map(found -> new JobError(found.code(), found.name(), context))
        .orElseGet(() -> new JobError(nameOrCode, "", context));
  }
}
