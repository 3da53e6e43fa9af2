package io.github.bitswise.job;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a text tells everybody who can read it, going by the text alone. Only clear cases count; the
 * answer names the kind and never repeats the text.
 */
public final class Disclosure {

  private static final Pattern SECRET =
      Pattern.compile(
          "(?<![A-Za-z0-9_-])(?:(password|passwd|passphrase|pwd)"
              + "|((?:access|auth|api)?[_-]?token)"
              + "|(api[_-]?key)"
              + "|((?:client)?[_-]?secret))=(?!\\*+(?:[&;,\\s]|$))[^\\s&;,]{3,}",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern MAIL =
      Pattern.compile(
          "(?<![A-Za-z0-9._%+@/\\\\-])[A-Za-z][A-Za-z0-9._%+-]*@(?:[A-Za-z][A-Za-z0-9-]*\\.)+"
              + "([A-Za-z]{2,24})(?![A-Za-z0-9_-])");

  private static final Set<String> EXTENSIONS =
      Set.of(
          "bin", "cab", "dll", "exe", "gz", "iso", "jpg", "json", "msi", "msix", "msu", "nupkg",
          "png", "svg", "tar", "tgz", "txt", "xml", "zip");

  private static final int SECRET_KINDS = 4;
  private static final String[] SECRETS = {"a password", "a token", "an API key", "a secret"};

  private Disclosure() {}

  /** What a name or a description tells; empty for nothing. */
  public static String in(String text) {
    String secret = secret(text);
    return !secret.isEmpty() || !mail(text) ? secret : "an e-mail address";
  }

  /** What a URL or a path tells: by its query, or by the name of the file itself. */
  public static String inPath(String path) {
    int query = path.indexOf('?');
    String asked = query < 0 ? "" : path.substring(query + 1);
    String secret = secret(asked);
    if (!secret.isEmpty()) {
      return secret;
    }
    String way = query < 0 ? path : path.substring(0, query);
    String file = way.substring(Math.max(way.lastIndexOf('/'), way.lastIndexOf('\\')) + 1);
    int dot = file.lastIndexOf('.');
    boolean told = mail(asked.replace("%40", "@").replaceAll("[&=;]", " "));
    return told || mail(dot < 0 ? file : file.substring(0, dot)) ? "an e-mail address" : "";
  }

  private static String secret(String text) {
    var secret = SECRET.matcher(text);
    if (secret.find()) {
      for (int kind = 1; kind <= SECRET_KINDS; kind++) {
        if (secret.group(kind) != null) {
          return SECRETS[kind - 1];
        }
      }
    }
    return "";
  }

  /** Versions of packages and variants of pictures are written with an at sign too. */
  private static boolean mail(String text) {
    var mail = MAIL.matcher(text);
    while (mail.find()) {
      if (!EXTENSIONS.contains(mail.group(1).toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }
}
