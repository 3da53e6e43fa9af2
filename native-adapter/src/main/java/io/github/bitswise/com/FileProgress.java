package io.github.bitswise.com;

import java.util.OptionalLong;

/**
 * How far a file is: BG_FILE_PROGRESS.
 *
 * @param bytesTotal empty while BITS does not know the size
 * @param completed whether the user can have it: for a download, that it has its name
 */
public record FileProgress(OptionalLong bytesTotal, long bytesTransferred, boolean completed) {}
