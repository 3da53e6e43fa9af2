package io.github.bitswise.fact;

import io.github.bitswise.job.LocalName;
import io.github.bitswise.job.RemoteName;
import java.util.Locale;

/**
 * A file of the job.
 *
 * @param index its position in the job, from 0
 * @param server the name of the endpoint that serves or takes it
 * @param share the name of the endpoint that its local name lies on; empty for a local disk
 * @param folder the described folder that its local name lies in; empty where none is described
 */
public record File(
    Case of,
    int index,
    RemoteName remote,
    LocalName local,
    String server,
    String share,
    String folder) {

  /** The local name in the one spelling that every way to write it shares. */
  public String destination() {
    return local.text().toLowerCase(Locale.ROOT).replace('/', '\\');
  }
}
