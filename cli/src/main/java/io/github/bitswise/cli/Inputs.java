package io.github.bitswise.cli;

import io.github.bitswise.source.SourceText;
import java.io.InputStream;
import java.nio.file.Path;

/**
 * Opens input files. No method throws because of what a file holds or because it cannot be read.
 */
public interface Inputs {

  /** The file at this path; its name is the path as written. */
  Opened file(Path path);

  /** A text that is at hand, as the file that it is the text of. */
  Opened text(SourceText text);

  /** What a stream holds, under this name; it is read to its end. */
  Opened stream(String name, InputStream in);
}
