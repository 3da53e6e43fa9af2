package io.github.bitswise.fact;

import io.github.bitswise.machine.AccountKind;
import io.github.bitswise.repair.Repair;
import io.github.bitswise.source.Place;
import org.jspecify.annotations.Nullable;

/**
 * A file name with a drive letter that is no local volume, and the account in whose session it is
 * resolved.
 *
 * @param remote whether it is the remote name
 * @param path the whole name
 */
public record Lettered(
    Case of,
    boolean remote,
    String letter,
    String account,
    AccountKind kind,
    String path,
    Place at) {

  /** The same file behind the share that the letter stands for. */
  public String behind(String share) {
    return share + path.substring(2);
  }

  /** The same as a repair; none where the letter leads to several shares, or to an unknown one. */
  public @Nullable Repair repair(String share, boolean sole) {
    return share.isEmpty() || !sole || path.length() < 3
        ? null
        : Repair.replace(at, path, behind(share));
  }
}
