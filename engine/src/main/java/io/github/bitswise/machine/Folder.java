package io.github.bitswise.machine;

import io.github.bitswise.source.Known;
import io.github.bitswise.source.Place;
import java.util.List;

/**
 * A local folder, with all that lies below it unless a longer path is described.
 *
 * @param path a full path
 * @param exists whether it is there
 * @param allow the accounts and groups that may write to it
 * @param fileSystem of its volume
 * @param locked whether something holds a lock on its volume
 * @param removable whether its volume can be taken out
 */
public record Folder(
    String path,
    Known<Boolean> exists,
    Known<List<String>> allow,
    Known<FileSystem> fileSystem,
    Known<Boolean> locked,
    Known<Boolean> removable,
    Place at) {

  /** What this states, and for the rest what the other does. */
  Folder over(Folder under) {
    return new Folder(
        path,
        exists.or(under.exists()),
        allow.or(under.allow()),
        fileSystem.or(under.fileSystem()),
        locked.or(under.locked()),
        removable.or(under.removable()),
        at);
  }
}
