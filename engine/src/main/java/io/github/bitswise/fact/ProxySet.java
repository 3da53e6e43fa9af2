package io.github.bitswise.fact;

import io.github.bitswise.job.ProxyList;
import io.github.bitswise.job.ProxyUsage;

/** A call sets the proxy settings of the job. */
public record ProxySet(Case of, int index, ProxyUsage usage, ProxyList list) {

  /** Whether there is a proxy list or a bypass list. */
  public boolean lists() {
    return list.present() || !list.bypass().isEmpty();
  }

  /** The characters of the proxy list. */
  public int length() {
    return list.text().orElse("").length();
  }

  /** The characters of the bypass list. */
  public int bypassLength() {
    return String.join(" ", list.bypass()).length();
  }
}
