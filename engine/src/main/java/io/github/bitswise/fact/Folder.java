package io.github.bitswise.fact;

import io.github.bitswise.machine.FileSystem;
import io.github.bitswise.source.Place;
import org.jspecify.annotations.Nullable;

/**
 * A local folder that a file of the job lies in; who may write to it is its {@link AccessList}.
 *
 * @param missing whether it is known not to be there
 * @param fileSystem null where it is not said
 * @param locked whether its volume is known to be locked
 * @param removable whether its volume is known to be removable
 */
public record Folder(
    Case of,
    String path,
    boolean missing,
    @Nullable FileSystem fileSystem,
    boolean locked,
    boolean removable,
    Place at) {}
