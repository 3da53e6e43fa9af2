package io.github.bitswise.job;

import io.github.bitswise.source.Place;
import io.github.bitswise.source.Variables;

/**
 * The local name of a file. Of what its variables hold nothing is taken to be so.
 *
 * @param text as the input writes it
 * @param variables the parts of it that are not known
 * @param at where it stands
 */
public record LocalName(String text, Variables variables, Place at) {

  /** A name that is known as it stands. */
  public LocalName(String text, Place at) {
    this(text, Variables.NONE, at);
  }

  /** The first part of it that is not known, as the input writes it; empty where all is known. */
  public String unknown() {
    return variables.first(text);
  }

  /** Whether it is not known on what disk or share the file lies. */
  public boolean unclear() {
    String start = variables.start(text);
    return variables.open(text) && !variables.openLocally(text)
        || start.length() < text.length() && unc() && start.indexOf('\\', 2) < 0;
  }

  /** Whether it is the same name each time, unknown as its folder may be. */
  public boolean settled() {
    String behind =
        variables.openLocally(text) ? text.substring(variables.first(text).length()) : text;
    return !variables.in(behind);
  }

  /** Whether the file lies on a share that is named by server and share. */
  public boolean unc() {
    return text.startsWith("\\\\") && !extended();
  }

  /** Whether this is a URL, which no local name can be. */
  public boolean web() {
    return text.regionMatches(true, 0, "http://", 0, 7)
        || text.regionMatches(true, 0, "https://", 0, 8);
  }

  /** Whether this is a full path, with a drive or a share. */
  public boolean full() {
    boolean rooted = text.length() > 2 && (text.charAt(2) == '\\' || text.charAt(2) == '/');
    return unc() || extended() || variables.open(text) || !drive().isEmpty() && rooted;
  }

  /** A relative name without {@code .\} before it; empty for one that names a drive or a root. */
  public String bare() {
    boolean rooted = text.startsWith("\\") || text.startsWith("/");
    if (rooted || !drive().isEmpty()) {
      return "";
    }
    return text.startsWith(".\\") || text.startsWith("./") ? text.substring(2) : text;
  }

  /** Whether a wildcard stands in it. */
  public boolean wild() {
    String known = variables.rest(text);
    return known.indexOf('*') >= 0
        || known.indexOf('?', extended() ? Paths.EXTENDED.length() : 0) >= 0;
  }

  /** Whether it begins with the prefix of extended-length paths. */
  public boolean extended() {
    return text.startsWith(Paths.EXTENDED);
  }

  /** Whether it names an alternate stream: a colon beyond that of the drive. */
  public boolean stream() {
    return Paths.stream(variables.rest(text));
  }

  /** Whether it is longer than MAX_PATH; the prefix of extended-length paths does not count. */
  public boolean tooLong() {
    return length() > Paths.MAX_PATH;
  }

  /** Its known characters, without the prefix of extended-length paths. */
  public int length() {
    int known = variables.rest(text).length();
    return extended() ? known - Paths.EXTENDED.length() : known;
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
    return Paths.drive(variables.start(text));
  }

  /** What it tells everybody who can see the job; empty for nothing. */
  public String discloses() {
    return Disclosure.inPath(variables.rest(text));
  }

  /** Whether this is the name, however it is spelled. */
  public boolean names(String other) {
    return text.replace('/', '\\').equalsIgnoreCase(other.replace('/', '\\'));
  }
}
