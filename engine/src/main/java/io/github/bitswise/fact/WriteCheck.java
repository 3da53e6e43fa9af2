package io.github.bitswise.fact;

import io.github.bitswise.source.Place;

/**
 * An account must be allowed to write to a described folder.
 *
 * @param call what checks it: AddFile or SetReplyFileName
 * @param path the file that is to be written there
 */
public record WriteCheck(
    Case of, String call, String account, String folder, String path, Place at) {}
