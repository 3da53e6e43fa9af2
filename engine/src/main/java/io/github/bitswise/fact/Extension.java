package io.github.bitswise.fact;

import io.github.bitswise.machine.UploadExtension;
import io.github.bitswise.source.Place;

/** How a server is set up to take uploads. */
public record Extension(Case of, String endpoint, UploadExtension set, Place at) {

  /** Whether the BITS server extension is there. */
  public boolean installed() {
    return set.installed();
  }

  /** Whether the directory lets scripts or programs run. */
  public boolean executes() {
    return set.execute().orElse(false);
  }

  /** The largest file that BITS uploads there, in bytes. */
  public long maximum() {
    return set.maximumUploadSize().orElse(Long.MAX_VALUE);
  }

  /** Whether there is a largest file. */
  public boolean limited() {
    return set.maximumUploadSize().known();
  }

  /** The largest request that IIS 7 and later let through, in bytes. */
  public long contentLength() {
    return set.maximumContentLength().get();
  }

  /** Whether an upload replaces a file. */
  public boolean overwrites() {
    return set.allowOverwrites().get();
  }

  /** Whether clients come back to the same server of a farm. */
  public boolean hostId() {
    return set.hostId().get();
  }

  /** How long clients keep to that server, in seconds. */
  public long fallback() {
    return set.hostIdFallback().get().toSeconds();
  }

  /** How long an upload may rest, in seconds. */
  public long sessionTimeout() {
    return set.sessionTimeout().get().toSeconds();
  }
}
