package io.github.bitswise.report;

import io.github.bitswise.answer.Basis;
import io.github.bitswise.answer.JobError;
import io.github.bitswise.answer.TimeText;
import io.github.bitswise.source.Problem;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** Small phrases that several reports share. */
final class Words {
  private Words() {}

  /** The lower-case word of an enumeration. */
  static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  static String count(long count, String one) {
    return count + " " + one + (count == 1 ? "" : "s");
  }

  /** Nothing for what is documented, else in parentheses what the answer rests on. */
  static String basis(Basis basis) {
    return basis == Basis.DOCUMENTED ? "" : " (" + BasisText.phrase(basis) + ")";
  }

  /** {@code DRV-01, DRV-02, … · page, …}: the leading behaviours and the first page. */
  static String because(List<String> behaviours, List<String> sources) {
    String ids = leading(behaviours, 2);
    String pages = leading(sources, 1);
    return ids.isEmpty() || pages.isEmpty() ? ids + pages : ids + " · " + pages;
  }

  /** The first of these, and a sign that there are more. */
  static String leading(List<String> all, int most) {
    String shown = String.join(", ", all.subList(0, Math.min(most, all.size())));
    return all.size() > most ? shown + ", …" : shown;
  }

  /** So many leading behaviours in brackets, after a blank. */
  static String inBrackets(List<String> behaviours, int most) {
    int shown = Math.min(most, behaviours.size());
    return shown == 0 ? "" : " [" + String.join(", ", behaviours.subList(0, shown)) + "]";
  }

  static String error(JobError error) {
    return error.name().isEmpty() ? error.code() : error.name() + " " + error.code();
  }

  /** {@code 0s}, {@code 10m}, {@code 14d 1h}. */
  static String time(Duration time) {
    return TimeText.of(time);
  }

  /** How many files these problems are about. */
  static long files(List<Problem> problems) {
    return problems.stream().map(Problem::file).distinct().count();
  }
}
