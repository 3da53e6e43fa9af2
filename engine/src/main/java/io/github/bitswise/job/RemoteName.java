package io.github.bitswise.job;

import io.github.bitswise.source.Place;
import io.github.bitswise.source.Variables;
import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The remote name of a file: an http or https URL, or an SMB path. Of what its variables hold
 * nothing is taken to be so.
 *
 * @param text as the input writes it
 * @param variables the parts of it that are not known
 * @param at where it stands
 */
public record RemoteName(String text, Variables variables, Place at) {

  private static final Pattern BEYOND_ASCII = Pattern.compile("%[89A-Fa-f][0-9A-Fa-f]");
  private static final Pattern HALF_ESCAPE = Pattern.compile("%[0-9A-Fa-f]{2}");

  /** A name that is known as it stands. */
  public RemoteName(String text, Place at) {
    this(text, Variables.NONE, at);
  }

  /** How the file is reached, decided by the name alone. */
  public enum Protocol {
    HTTP,
    HTTPS,
    UNC,
    DRIVE,
    OTHER,
    /** The input does not say. */
    UNKNOWN
  }

  /** How this file is reached. A {@code file://} prefix is a way to write an SMB path. */
  public Protocol protocol() {
    String path = path();
    String lower = path.toLowerCase(Locale.ROOT);
    if (lower.startsWith("http://")) {
      return Protocol.HTTP;
    }
    if (lower.startsWith("https://")) {
      return Protocol.HTTPS;
    }
    if (path.startsWith("\\\\")) {
      return Protocol.UNC;
    }
    if (!drive().isEmpty()) {
      return Protocol.DRIVE;
    }
    boolean open = variables.in(text) && variables.start(text).indexOf("://") < 0;
    return open ? Protocol.UNKNOWN : Protocol.OTHER;
  }

  /** The first part of it that is not known, as the input writes it; empty where all is known. */
  public String unknown() {
    return variables.first(text);
  }

  /** Whether not even the protocol is known. */
  public boolean unknownProtocol() {
    return protocol() == Protocol.UNKNOWN;
  }

  /** Whether it is not known which server or share holds the file. */
  public boolean unclear() {
    return switch (protocol()) {
      case UNKNOWN -> true;
      case HTTP, HTTPS -> open(text, text.indexOf("://") + 3);
      case UNC -> open(path(), 2);
      case DRIVE, OTHER -> false;
    };
  }

  /** Whether a variable stands before the end of what begins there. */
  private boolean open(String path, int from) {
    String start = variables.start(path);
    return start.length() < path.length()
        && start.indexOf('/', from) < 0
        && start.indexOf('\\', from) < 0;
  }

  /** Whether this is an http or https URL. */
  public boolean web() {
    return protocol() == Protocol.HTTP || protocol() == Protocol.HTTPS;
  }

  /** Whether SMB carries this file. */
  public boolean smb() {
    return protocol() == Protocol.UNC || protocol() == Protocol.DRIVE;
  }

  /** Whether this is an https URL. */
  public boolean tls() {
    return protocol() == Protocol.HTTPS;
  }

  /** Whether a wildcard stands in it; a question mark in a URL begins its query. */
  public boolean wild() {
    String known = variables.rest(text);
    int query = known.indexOf('?');
    String path = web() && query >= 0 ? known.substring(0, query) : known;
    return path.indexOf('*') >= 0 || !web() && !unknownProtocol() && query >= 0;
  }

  /** Whether BITS knows how to reach it. */
  public boolean supported() {
    return protocol() != Protocol.OTHER;
  }

  /** Whether it is an SMB path to a named pipe. */
  public boolean pipe() {
    return smb() && Paths.pipe(path());
  }

  /** Whether it is an SMB path to a device. */
  public boolean device() {
    return smb() && !pipe() && Paths.device(path());
  }

  /** The URL scheme, lower case; empty for a path. */
  public String scheme() {
    return tls() ? "https" : web() ? "http" : "";
  }

  /** The drive letter with its colon, upper case, or an empty text. */
  public String drive() {
    return Paths.drive(variables.start(path()));
  }

  /** The host of a URL, lower case, without user, port and brackets; empty for a path. */
  public String host() {
    return web() ? Paths.host(text) : "";
  }

  /** A URL without the user that stands before its host; another name as it is. */
  public String address() {
    return web()
        ? Paths.userInfo(text)
            .map(user -> text.replaceFirst(Pattern.quote(user + "@"), ""))
            .orElse(text)
        : text;
  }

  /** Whether a URL says something of a user before its host. */
  public boolean userInfo() {
    return web() && Paths.userInfo(text).isPresent();
  }

  /** The user whom a URL names with a password before its host; empty where it names none. */
  public String user() {
    String userInfo = web() ? Paths.userInfo(text).orElse("") : "";
    return userInfo.substring(0, Math.max(0, userInfo.indexOf(':')));
  }

  /** The path without a {@code file://} prefix. */
  public String path() {
    return Paths.withoutFilePrefix(text);
  }

  /**
   * An escape such as {@code %20} of which a batch file takes the beginning for a variable: it
   * writes {@code %%20}. Empty where there is none.
   */
  public String halfEscape() {
    return web()
        ? HALF_ESCAPE
            .matcher(text)
            .results()
            .map(MatchResult::group)
            .filter(escape -> variables.names().stream().anyMatch(name -> taken(name, escape)))
            .findFirst()
            .orElse("")
        : "";
  }

  private static boolean taken(String variable, String escape) {
    return variable.equals(escape.substring(0, 2)) || variable.equals(escape + "%");
  }

  /** The parameter of its query with a signature that ends at a time; empty where there is none. */
  public String signature() {
    return web() ? signed().parameter() : "";
  }

  /** Whether its signature holds for one HTTP method alone. */
  public boolean signedForOneMethod() {
    return signed().forOneMethod();
  }

  private SignedUrl signed() {
    return new SignedUrl(variables.rest(text));
  }

  /** Whether it is a URL of more characters than BITS takes. */
  public boolean tooLong() {
    return web() && form().tooLong();
  }

  /** Whether it is a URL in which a part between slashes has more characters than BITS takes. */
  public boolean segmentTooLong() {
    return web() && form().segmentTooLong();
  }

  /** A character behind the host that no URL has as it is; empty where there is none. */
  public String illegal() {
    return web() ? form().illegal() : "";
  }

  /** The same with every character escaped that no URL has as it is. */
  public String escaped() {
    StringBuilder escaped = new StringBuilder(text);
    for (String one = illegal(); !one.isEmpty(); ) {
      int at = escaped.indexOf(one, Math.max(0, text.indexOf("://") + 3));
      if (at < 0) {
        return escaped.toString();
      }
      StringBuilder bytes = new StringBuilder();
      for (byte each : one.getBytes(StandardCharsets.UTF_8)) {
        bytes.append(String.format(Locale.ROOT, "%%%02X", each & 0xFF));
      }
      escaped.replace(at, at + one.length(), bytes.toString());
      one = new RemoteName(escaped.toString(), variables, this.at).illegal();
    }
    return escaped.toString();
  }

  /** The same with the host as IDN writes it; as it is where that has no such form. */
  public String inAscii() {
    String host = host();
    int from = text.toLowerCase(Locale.ROOT).indexOf(host);
    try {
      return host.isEmpty() || from < 0
          ? text
          : text.substring(0, from) + IDN.toASCII(host) + text.substring(from + host.length());
    } catch (IllegalArgumentException e) {
      return text;
    }
  }

  /** Whether nothing of it is unknown. */
  public boolean known() {
    return !variables.in(text);
  }

  /** Whether escapes are all of it that a batch file takes for variables. */
  public boolean onlyHalfEscapes() {
    return variables.names().stream()
        .filter(text::contains)
        .allMatch(name -> name.matches("%[0-9A-Fa-f]|%[0-9A-Fa-f]{2}%"));
  }

  /** Whether it is a URL whose host has a letter beyond ASCII. */
  public boolean foreignHost() {
    return web() && form().foreignHost();
  }

  /** Whether it is a URL whose path has an escaped letter beyond ASCII. */
  public boolean escapedBeyondAscii() {
    return web() && BEYOND_ASCII.matcher(text.replaceFirst("[?#].*", "")).find();
  }

  /** The service behind its host that stores objects and knows no uploads of BITS; else empty. */
  public String objectStore() {
    return ObjectStore.behind(host());
  }

  /** Its known characters. */
  public int length() {
    return form().url().length();
  }

  private UrlForm form() {
    return new UrlForm(variables.rest(text));
  }

  /** What it tells everybody who can see the job; empty for nothing. */
  public String discloses() {
    return Disclosure.inPath(variables.rest(text));
  }

  /** Whether this is the name, however it is spelled. */
  public boolean names(String other) {
    return text.equalsIgnoreCase(other);
  }
}
