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

  /** Whether this is a full path, with a drive or a share. */
  public boolean full() {
    boolean rooted = text.length() > 2 && (text.charAt(2) == '\\' || text.charAt(2) == '/');
    return unc() || text.startsWith("\\\\?\\") || !drive().isEmpty() && rooted;
  }

  /** Whether a wildcard stands in it. */
  public boolean wild() {
    return text.indexOf('*') >= 0 || text.indexOf('?', text.startsWith("\\\\?\\") ? 4 : 0) >= 0;
  }

  /** The drive letter with its colon, upper case, or an empty text. */
  public String drive() {
    return Paths.drive(text);
  }

  /** What it tells everybody who can see the job; empty for nothing. */
  public String discloses() {
    return Disclosure.inPath(text);
  }
}
