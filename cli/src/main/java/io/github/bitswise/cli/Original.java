package io.github.bitswise.cli;

import io.github.bitswise.context.Ignored;
import io.github.bitswise.read.Given;
import io.github.bitswise.source.SourceText;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A file that was read, to be read again.
 *
 * @param name as findings have it
 * @param path empty for standard input
 * @param given what is said about it outside of it
 * @param ignored rules whose findings do not matter in it
 * @param shown its text when it was read, without passwords
 */
record Original(
    String name, Optional<Path> path, Given given, List<Ignored> ignored, SourceText shown) {}
