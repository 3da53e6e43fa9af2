package io.github.bitswise.job;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a remote file: BG_FILE_RANGE.
 *
 * @param offset where it begins, in bytes; {@link #TO_EOF} where it is no offset at all
 * @param length its bytes; {@link #TO_EOF} for the rest of the file
 */
public record Range(long offset, long length) {

  /** BG_LENGTH_TO_EOF. */
  public static final long TO_EOF = Long.MAX_VALUE;

  private static final Pattern FORM =
      Pattern.compile("\\s*([0-9]+|eof)\\s*:\\s*([0-9]+|eof)\\s*", Pattern.CASE_INSENSITIVE);

  /** The range of a text such as {@code 0:1024} or {@code 1024:eof}. */
  public static Optional<Range> parse(String text) {
    Matcher form = FORM.matcher(text);
    return form.matches()
        ? Optional.of(new Range(bytes(form.group(1)), bytes(form.group(2))))
        : Optional.empty();
  }

  /** The first of these that reaches beyond a file of so many bytes; empty where none does. */
  public static String beyond(List<Range> ranges, long size) {
    return ranges.stream()
        .filter(range -> range.beyond(size))
        .map(Range::shown)
        .findFirst()
        .orElse("");
  }

  /** The ranges of texts, without those that are none. */
  public static List<Range> parse(List<String> texts) {
    List<Range> ranges = new ArrayList<>();
    texts.forEach(text -> parse(text).ifPresent(ranges::add));
    return List.copyOf(ranges);
  }

  private static long bytes(String text) {
    return text.toLowerCase(Locale.ROOT).equals("eof")
        ? TO_EOF
        : new BigInteger(text).min(BigInteger.valueOf(TO_EOF)).longValue();
  }

  /** Whether it goes on to the end of the file. */
  public boolean toEof() {
    return length == TO_EOF;
  }

  /** The first byte behind it. */
  public long end() {
    return toEof() || length > TO_EOF - offset ? TO_EOF : offset + length;
  }

  /** Whether it shares a byte with another range; an empty one shares none. */
  public boolean overlaps(Range other) {
    return length > 0 && other.length > 0 && offset < other.end() && other.offset < end();
  }

  /** Whether it reaches beyond a file of so many bytes. */
  public boolean beyond(long size) {
    return offset >= size || !toEof() && end() > size;
  }

  /** Whether these ranges together leave out bytes of a file of so many. */
  public static boolean leaveOut(List<Range> ranges, long size) {
    long reached = 0;
    for (Range range : ranges.stream().sorted(Comparator.comparingLong(Range::offset)).toList()) {
      if (range.offset > reached) {
        break;
      }
      reached = Math.max(reached, range.end());
    }
    return reached < size;
  }

  /** As bitsadmin and scenario files write it. */
  public String shown() {
    return part(offset) + ":" + part(length);
  }

  private static String part(long bytes) {
    return bytes == TO_EOF ? "eof" : Long.toString(bytes);
  }
}
