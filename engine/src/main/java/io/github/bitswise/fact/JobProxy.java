package io.github.bitswise.fact;

import io.github.bitswise.job.ProxyList;
import io.github.bitswise.job.ProxyUsage;
import io.github.bitswise.source.Place;
import java.util.Locale;

/** The proxy settings of the job. */
public record JobProxy(
    Case of, ProxyUsage usage, ProxyList list, Place at, Place listAt, Place bypassAt) {

  /** The usage in the spelling of a scenario file. */
  public String words() {
    return usage.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
