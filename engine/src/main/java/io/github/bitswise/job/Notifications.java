package io.github.bitswise.job;

import io.github.bitswise.source.Known;
import io.github.bitswise.source.Place;
import java.util.Optional;

/**
 * Whom BITS tells what about a job.
 *
 * @param flags SetNotifyFlags: BG_NOTIFY bits; unknown where they are not set
 * @param command SetNotifyCmdLine
 * @param callback SetNotifyInterface: an object in the client's process
 * @param inProcess whether the class of NOTIFICATION_CLSID is a server in the process of its client
 *     alone
 */
public record Notifications(
    Known<Integer> flags,
    Optional<Command> command,
    Optional<Callback> callback,
    Known<Boolean> inProcess) {

  /** The documented defaults. */
  public static final Notifications DEFAULT =
      new Notifications(
          Known.unknown(), Optional.empty(), Optional.empty(), Known.byDefault(false));

  /**
   * A command line.
   *
   * @param parameters with the program as their first word
   */
  public record Command(LocalName program, String parameters) {}

  /**
   * A callback object.
   *
   * @param answers the HRESULT that it returns; empty for S_OK
   */
  public record Callback(String answers, Place at) {}

  /** The same with these flags. */
  public Notifications with(Known<Integer> other) {
    return new Notifications(other, command, callback, inProcess);
  }
}
