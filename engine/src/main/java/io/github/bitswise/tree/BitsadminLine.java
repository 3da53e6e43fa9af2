package io.github.bitswise.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A line of {@code bitsadmin /list}. Its labels differ from language to language, so it is known by
 * the order of what stands between them; every repetition is possessive or bounded, so that no line
 * takes long.
 */
final class BitsadminLine {

  private static final String GUID =
      "(?<JobId>\\{[0-9A-Fa-f]{8}-(?:[0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}\\})";
  private static final String LABEL = "[^:]{1,60}+:[ \\t]++";
  private static final String NEXT = "[ \\t]++[^:]{1,60}+:[ \\t]++";
  private static final String NAME = "(?:'(?<DisplayName>.*)'|(?<Name>[^'].*|))";
  private static final String FILES = "(?<FilesTransferred>[0-9]++) / (?<FilesTotal>[0-9]++)";
  private static final String BYTES = "(?<BytesTransferred>[0-9]++) / (?<BytesTotal>\\S++)";

  /** A job in one line. */
  static final BitsadminLine JOB =
      of(
          GUID
              + "[ \\t]++"
              + NAME
              + "[ \\t](?<JobState>\\S++)[ \\t]++"
              + FILES
              + "[ \\t]++"
              + BYTES);

  /** The first line of a job with all details. */
  static final BitsadminLine BEGIN =
      of("[^:{]{1,24}+:[ \\t]*+" + GUID + "[ \\t]++[^:{]{1,24}+:[ \\t]*+" + NAME);

  /** A file with its progress; both names with an arrow between them. */
  static final BitsadminLine FILE = of("[0-9]++ / \\S++[ \\t]++\\S++[ \\t]++(?<Names>\\S.*)");

  /** Details that a job is judged by, in their order. */
  static final List<BitsadminLine> DETAILS =
      List.of(
          of(
              LABEL
                  + "(?<TransferType>\\S++)"
                  + NEXT
                  + "(?<JobState>\\S++)"
                  + NEXT
                  + "(?<OwnerAccount>\\S.*)"),
          of(LABEL + "(?<Priority>\\S++)" + NEXT + FILES + NEXT + BYTES),
          of(LABEL + "(?<NotifyInterface>[\\p{L}_-]++)" + NEXT + "(?<NotifyFlags>[0-9]++)"),
          of(
              LABEL
                  + "(?<RetryInterval>[0-9]++)"
                  + NEXT
                  + "(?<RetryTimeout>[0-9]++)"
                  + NEXT
                  + "(?<TransientErrorCount>[0-9]++)"),
          of(
              LABEL
                  + "(?<ProxyUsage>PRECONFIG|NO_?PROXY|OVERRIDE|AUTO_?DETECT)"
                  + NEXT
                  + "(?<ProxyList>\\S.*?)[ \\t][\\p{L}][\\p{L} .'-]{0,60}+:[ \\t]++"
                  + "(?<ProxyBypassList>\\S.*)"),
          of(LABEL + "(?<InternalErrorCode>0x[0-9A-Fa-f]{8}) -.*"),
          of(LABEL + "(?<ErrorContext>0x[0-9A-Fa-f]{8}) -.*"),
          of("DESCRIPTION:[ \\t]++(?<Description>\\S.*)"));

  private final Pattern pattern;
  private final List<String> names;

  private BitsadminLine(Pattern pattern, List<String> names) {
    this.pattern = pattern;
    this.names = names;
  }

  /** A value, and from where to where it stands in the text. */
  record Field(String name, int start, int end) {}

  /** The values of a line, in their order. */
  record Found(List<Field> fields) {}

  private static BitsadminLine of(String pattern) {
    List<String> names = new ArrayList<>();
    Matcher named = Pattern.compile("\\(\\?<([A-Za-z]+)>").matcher(pattern);
    while (named.find()) {
      names.add(named.group(1));
    }
    return new BitsadminLine(Pattern.compile(pattern + "[ \\t\\r]*+"), List.copyOf(names));
  }

  /** What this part of a text says if it is such a line, else null. */
  @Nullable Found in(String text, int start, int end) {
    Matcher line = pattern.matcher(text).region(start, end);
    if (!line.matches()) {
      return null;
    }
    List<Field> fields = new ArrayList<>();
    for (String name : names) {
      if (line.start(name) >= 0) {
        // Older releases write the name of a job without quotes.
        String key = name.equals("Name") ? "DisplayName" : name;
        fields.add(new Field(key, line.start(name), line.end(name)));
      }
    }
    return new Found(fields);
  }
}
