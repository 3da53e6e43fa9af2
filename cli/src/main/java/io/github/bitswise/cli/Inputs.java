package io.github.bitswise.cli;

import io.github.bitswise.read.Given;
import java.io.InputStream;
import java.nio.file.Path;

/**
 * Reads input files. No method throws because of what a file holds or because it cannot be read.
 */
public interface Inputs {

  /** The file at this path; its name is the path as written. */
  Input file(Path path, Given given);

  /** What a stream holds, under this name; it is read to its end. */
  Input stream(String name, InputStream in, Given given);
}
