package io.github.bitswise.report;

import io.github.bitswise.answer.Change;
import io.github.bitswise.answer.JobError;
import io.github.bitswise.answer.Moment;
import io.github.bitswise.answer.TimeText;
import io.github.bitswise.job.JobState;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A job's life for a person: time, event, state, error and why, and below it what changed. */
final class TimelineLines {

  /** Of a longer timeline, so many moments at its start and at its end are told. */
  private static final int MOST = 20;

  /** What the row of the state starts with behind the column of the event. */
  private static final Pattern STATE =
      Pattern.compile(
          "(?<= {2})("
              + Arrays.stream(JobState.values()).map(Enum::name).collect(Collectors.joining("|"))
              + ")(?= |$)");

  private final Terminal terminal;
  private final int width;

  TimelineLines(Terminal terminal, int width) {
    this.terminal = terminal;
    this.width = width;
  }

  /** The moments of a timeline, the first and the last ones of a long one. */
  List<String> lines(List<Moment> timeline) {
    int left = untold(timeline);
    List<String> lines = new ArrayList<>();
    int row = 0;
    List<Moment> told = told(timeline);
    for (List<String> of : table(told, each -> TimeText.of(each.at()), width).rows(width)) {
      Moment moment = told.get(row);
      if (left > 0 && row == MOST) {
        lines.add(String.format(Locale.ROOT, "… %,d more, in JSON", left));
      }
      of.forEach(line -> lines.add(styled(line)));
      moment.changes().forEach(each -> lines.addAll(change(each)));
      row++;
    }
    return lines;
  }

  /** What would happen next, by the time from this moment on. */
  List<String> next(List<Moment> next, Duration end) {
    if (next.isEmpty()) {
      return List.of();
    }
    List<String> lines = new ArrayList<>();
    lines.add("then, if nothing else happens:");
    table(next, each -> "in " + TimeText.of(each.at().minus(end)), width - 2)
        .lines(width - 2)
        .forEach(line -> lines.add("  " + styled(line)));
    return lines;
  }

  /** The moments that are told of a timeline. */
  static List<Moment> told(List<Moment> timeline) {
    if (untold(timeline) == 0) {
      return timeline;
    }
    List<Moment> told = new ArrayList<>(timeline.subList(0, MOST));
    told.addAll(timeline.subList(timeline.size() - MOST, timeline.size()));
    return told;
  }

  /** How many moments are left out between the first and the last ones. */
  private static int untold(List<Moment> timeline) {
    int left = timeline.size() - 2 * MOST;
    // A line that says so is no shorter than a few moments.
    return left > MOST / 4 ? left : 0;
  }

  /** Errors have a column of their own where the width allows that. */
  private static Table table(List<Moment> moments, Function<Moment, String> time, int width) {
    int columns =
        widest(moments, time)
            + widest(moments, TimelineLines::event)
            + widest(moments, each -> each.state().name())
            + widest(moments, TimelineLines::error)
            + 3 * 2;
    Table table = new Table();
    String known = "";
    for (Moment each : moments) {
      String state = each.state().name();
      // An error that stays is told once.
      String error = error(each).equals(known) ? "" : error(each);
      known = error(each);
      String why = (error + Words.inBrackets(each.because(), 2)).strip();
      if (columns <= width) {
        table.row(time.apply(each), event(each), state, why);
      } else {
        table.row(time.apply(each), event(each), (state + " " + why).strip());
      }
    }
    return table;
  }

  private static int widest(List<Moment> moments, Function<Moment, String> cell) {
    return moments.stream().map(cell).mapToInt(TextWidth::of).max().orElse(0);
  }

  private static String event(Moment moment) {
    return moment.event()
        + moment.every().map(every -> ", then every " + TimeText.of(every)).orElse("");
  }

  private static String error(Moment moment) {
    return moment.error().map(JobError::shown).orElse("");
  }

  private String styled(String line) {
    Matcher state = STATE.matcher(line);
    if (!state.find()) {
      return line;
    }
    JobState found = JobState.valueOf(state.group());
    return line.substring(0, state.start())
        + terminal.of(found, found.name())
        + line.substring(state.end());
  }

  private List<String> change(Change change) {
    String what =
        change.resource().equals(Change.ROUTE)
            ? "route of " + change.target()
            : change.resource() + " " + change.target();
    String sentence =
        what
            + ": "
            + (change.resource().equals(Change.NOTIFICATION)
                ? ""
                : side(change.from(), change) + " → ")
            + side(change.to(), change)
            + Words.inBrackets(change.because(), 2);
    List<String> lines = new ArrayList<>();
    String mark = "  ";
    for (String line : Paragraph.lines(Shown.text(sentence), width - 4)) {
      lines.add(mark + line);
      mark = "    ";
    }
    return lines;
  }

  private static String side(String use, Change change) {
    boolean mayAsk = change.resource().equals("server") || change.resource().equals("proxy");
    boolean tokenGone = use.equals(change.to()) && change.because().contains(Identities.TOKEN_GONE);
    return switch (use) {
      case "" -> "not used";
      case "none" ->
          tokenGone ? "no one (the helper token is gone)" : mayAsk ? "not asked" : "no one";
      case "unknown" -> "not known";
      case "unspecified" -> "not certain";
      default -> use;
    };
  }
}
