package io.github.bitswise.fact;

import io.github.bitswise.job.JobType;
import io.github.bitswise.source.Place;

/**
 * SetHttpMethod.
 *
 * @param index the position of the call in the program; -1 where the job states the method
 * @param later whether the timeline calls it, and not the program
 * @param type what the job does, which the default turns on
 */
public record HttpMethod(Case of, int index, boolean later, String method, JobType type, Place at) {

  /** Whether this is another method than the default. */
  public boolean custom() {
    return !method.equals(usual(type));
  }

  /** The default method of such jobs. */
  public static String usual(JobType type) {
    return type == JobType.DOWNLOAD ? "GET" : "BITS_POST";
  }
}
