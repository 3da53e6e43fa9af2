package io.github.bitswise.batch;

import io.github.bitswise.script.Script;
import io.github.bitswise.source.SourceText;

/** Reads batch files, {@code .cmd} and {@code .bat}. */
public final class BatchFile {

  private BatchFile() {}

  /** What a batch file does; whatever the text is, there is an answer. */
  public static Script read(SourceText source) {
    return new Walk(source).script();
  }
}
