package io.github.bitswise.report;

import io.github.bitswise.answer.Comparison;
import io.github.bitswise.answer.Confirmation.Verdict;
import io.github.bitswise.answer.Outcome;
import io.github.bitswise.answer.Severity;
import io.github.bitswise.job.JobState;

/**
 * What text is written to.
 *
 * @param color whether to colour it
 * @param width columns that a source line may take
 */
public record Terminal(boolean color, int width) {
  /** The width where none is known. */
  public static final int USUAL_WIDTH = 120;

  /** No colour, usual width. */
  public static final Terminal PLAIN = new Terminal(false, USUAL_WIDTH);

  private static final int READABLE = 80;

  private static final String RED = "31";
  private static final String GREEN = "32";
  private static final String YELLOW = "33";
  private static final String CYAN = "36";

  /** Columns that sentences and tables may take; longer lines are hard to read. */
  int textWidth() {
    return Math.min(width, READABLE);
  }

  String bold(String text) {
    return styled("1", text);
  }

  String dim(String text) {
    return styled("2", text);
  }

  /** The mark of what can be fixed. */
  String fixable(String text) {
    return styled("1;" + GREEN, text);
  }

  /** A line that a patch takes out. */
  String removed(String text) {
    return styled(RED, text);
  }

  /** A line that a patch puts in. */
  String added(String text) {
    return styled(GREEN, text);
  }

  /** Where a patch applies. */
  String hunk(String text) {
    return styled(CYAN, text);
  }

  String of(Severity severity, String text) {
    return styled(
        "1;"
            + switch (severity) {
              case ERROR -> RED;
              case WARNING -> YELLOW;
              case INFO -> CYAN;
            },
        text);
  }

  String of(Outcome outcome, String text) {
    return styled(
        "1;"
            + switch (outcome) {
              case COMPLETES -> GREEN;
              case FAILS, REFUSED -> RED;
              case WAITS -> YELLOW;
              case UNKNOWN, UNSPECIFIED -> CYAN;
            },
        text);
  }

  String of(Verdict verdict, String text) {
    return styled(
        "1;"
            + switch (verdict) {
              case CONFIRMED -> GREEN;
              case CONTRADICTED -> RED;
              case NOT_OBSERVABLE -> CYAN;
            },
        text);
  }

  String of(Comparison.Verdict verdict, String text) {
    return styled(
        "1;"
            + switch (verdict) {
              case BETTER, EQUIVALENT -> GREEN;
              case WORSE -> RED;
              case INCOMPARABLE -> YELLOW;
              case UNKNOWN, ADDED, REMOVED -> CYAN;
            },
        text);
  }

  String of(JobState state, String text) {
    return switch (state) {
      case ERROR, CANCELLED -> styled(RED, text);
      case TRANSIENT_ERROR -> styled(YELLOW, text);
      case TRANSFERRED, ACKNOWLEDGED -> styled(GREEN, text);
      case QUEUED, CONNECTING, TRANSFERRING, SUSPENDED -> text;
    };
  }

  private String styled(String codes, String text) {
    return color ? "\u001b[" + codes + "m" + text + "\u001b[0m" : text;
  }
}
