package io.github.bitswise.job;

import io.github.bitswise.source.Place;

/**
 * The local name of a file.
 *
 * @param text as the input writes it
 * @param at where it stands
 */
public record LocalName(String text, Place at) {

  /** Whether the file lies on a share that is named by server and share. */
  public boolean unc() {
    return text.startsWith("\\\\") && !text.startsWith("\\\\?\\");
  }

  /** The drive letter with its colon, upper case, or an empty text. */
  public String drive() {
    return Paths.drive(text);
  }
}
