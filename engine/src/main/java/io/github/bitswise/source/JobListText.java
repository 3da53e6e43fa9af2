package io.github.bitswise.source;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.regex.Pattern;

/** The forms in which tools write lists of jobs, told from what a text begins with. */
public enum JobListText {
  /** {@code Export-Clixml}. */
  CLIXML,
  /** {@code bitsadmin /list}, with and without {@code /verbose}. */
  BITSADMIN,
  /** {@code Export-Csv} or {@code ConvertTo-Csv}. */
  CSV,
  /** One JSON value a line. */
  JSON_LINES;

  /** A GUID in braces. */
  private static final String GUID = "\\{[0-9A-Fa-f]{8}-(?:[0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}\\}";

  private static final Pattern XML =
      Pattern.compile("\\A\\s*+(?:#< CLIXML\\s*+)?(?:<\\?xml[^>]{0,200}>\\s*+)?<Objs[\\s>]");

  // Labels differ from language to language, what stands between them does not.
  private static final Pattern LISTING =
      Pattern.compile(
          "(?m)\\A\\s*+BITSADMIN version "
              + "|^[ \\t]*+(?:[^\\r\\n:{]{1,24}:[ \\t]*+"
              + GUID
              + "[ \\t]++[^\\r\\n:{]{1,24}:|"
              + GUID
              + "[ \\t][^\\r\\n]{0,400}[0-9]++ / [0-9]++[ \\t]++[0-9]++ / [^\\s/]++[ \\t]*+$)");

  private static final Pattern TYPE =
      Pattern.compile("\\A\\s*+#TYPE [^\\r\\n]*BackgroundIntelligentTransfer");

  private static final Pattern COLUMN =
      Pattern.compile(
          "(?i)(?:^|[,;\\t])\"?(?:JobId|DisplayName|JobState|OwnerAccount|TransferType|FileList"
              + "|InternalErrorCode)\"?(?=[,;\\t]|$)");

  /** As much of a text as is looked at. */
  private static final int LOOK = 1 << 16;

  /** Whether these bytes are what a tool prints, in whatever code page. */
  static boolean printed(byte[] bytes) {
    byte[] look = bytes.length > LOOK ? Arrays.copyOf(bytes, LOOK) : bytes;
    return of(ScriptText.decode(look)).filter(EnumSet.of(BITSADMIN, CSV)::contains).isPresent();
  }

  /** What this text is, if it is one of these. */
  public static Optional<JobListText> of(String text) {
    String head = text.substring(0, Math.min(text.length(), LOOK));
    if (XML.matcher(head).find()) {
      return Optional.of(CLIXML);
    }
    if (lines(head)) {
      return Optional.of(JSON_LINES);
    }
    if (table(head)) {
      return Optional.of(CSV);
    }
    return LISTING.matcher(head).find() ? Optional.of(BITSADMIN) : Optional.empty();
  }

  private static boolean table(String head) {
    return TYPE.matcher(head).find()
        || COLUMN.matcher(line(head, 0)).results().limit(2).count() > 1;
  }

  /** Whether a whole value stands in the first line and another one begins in the next. */
  private static boolean lines(String head) {
    int start = skipBlanks(head, 0);
    String first = line(head, start).stripTrailing();
    int next = skipBlanks(head, start + first.length());
    return opens(head, start)
        && (first.endsWith("}") || first.endsWith("]"))
        && opens(head, next)
        && next > start + first.length();
  }

  private static boolean opens(String text, int at) {
    return at < text.length() && (text.charAt(at) == '{' || text.charAt(at) == '[');
  }

  private static int skipBlanks(String text, int from) {
    int i = from;
    while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static String line(String text, int from) {
    int end = from;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return text.substring(from, end);
  }
}
