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
    return text.startsWith("\\\\") && !extended();
  }

  /** Whether this is a full path, with a drive or a share. */
  public boolean full() {
    boolean rooted = text.length() > 2 && (text.charAt(2) == '\\' || text.charAt(2) == '/');
    return unc() || extended() || !drive().isEmpty() && rooted;
  }

  /** Whether a wildcard stands in it. */
  public boolean wild() {
    return text.indexOf('*') >= 0
        || text.indexOf('?', extended() ? Paths.EXTENDED.length() : 0) >= 0;
  }

  /** Whether it begins with the prefix of extended-length paths. */
  public boolean extended() {
    return text.startsWith(Paths.EXTENDED);
  }

  /** Whether it names an alternate stream: a colon beyond that of the drive. */
  public boolean stream() {
    return Paths.stream(text);
  }

  /** Whether it is longer than MAX_PATH; the prefix of extended-length paths does not count. */
  public boolean tooLong() {
    return length() > Paths.MAX_PATH;
  }

  /** Its characters, without the prefix of extended-length paths. */
  public int length() {
    return extended() ? text.length() - Paths.EXTENDED.length() : text.length();
  }

  /** Whether AddFile or SetReplyFileName refuses it for its form. */
  public boolean invalid() {
    return !full() || wild() || tooLong();
  }

  /** The folder that it lies in; empty where it names none. */
  public String folder() {
    int last = Math.max(text.lastIndexOf('\\'), text.lastIndexOf('/'));
    return last < 0 ? "" : text.substring(0, last);
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
