package io.github.bitswise.fact;

import io.github.bitswise.job.Disclosure;
import io.github.bitswise.job.JobType;
import io.github.bitswise.job.Priority;
import io.github.bitswise.source.Place;

/**
 * The job of a case.
 *
 * @param priority how it competes for bandwidth
 * @param credentialsVisible whether the input could show credentials; a list of jobs cannot
 * @param storedProxyCredentials the property USE_STORED_CREDENTIALS is set for the proxy
 */
public record Job(
    Case of,
    String name,
    JobType type,
    Priority priority,
    boolean credentialsVisible,
    boolean storedProxyCredentials,
    Place at) {

  /** Its display name: a number behind it tells apart those that one file gives to several jobs. */
  public String displayName() {
    return name.replaceFirst(" #\\d+$", "");
  }

  /** Its display name as an argument of a command line. */
  public String argument() {
    String display = displayName();
    return display.indexOf(' ') < 0 ? display : '"' + display + '"';
  }

  /** What its name tells everybody who can see the job; empty for nothing. */
  public String discloses() {
    return Disclosure.in(name);
  }
}
