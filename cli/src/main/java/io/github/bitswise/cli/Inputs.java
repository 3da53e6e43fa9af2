package io.github.bitswise.cli;

import java.io.InputStream;
import java.nio.file.Path;

/**
 * Opens input files. No method throws because of what a file holds or because it cannot be read.
 */
public interface Inputs {

  /** The file at this path; its name is the path as written. */
  Opened file(Path path);

  /** What a stream holds, under this name; it is read to its end. */
  Opened stream(String name, InputStream in);
}
