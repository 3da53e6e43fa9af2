package io.github.bitswise.generate;

/** How far events go, from those of any week to those that are meant to end a job. */
public enum Weather {
  /** People come and go, the network too, the computer restarts, days pass. */
  EVERYDAY,
  /** What surrounds the job changes as well: servers, proxies, settings, files, the clock. */
  CHANGES,
  /** Clients call BITS as well. */
  CALLS,
  /** Months pass as well. */
  MONTHS,
  /** Clients also complete the job, give it up or hand it over. */
  ENDING
}
