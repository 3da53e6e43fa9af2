package io.github.bitswise.report;

import io.github.bitswise.job.JobState;
import java.io.PrintWriter;

/** A job state explained to a person. */
public final class StateText {
  private final Terminal terminal;

  public StateText(Terminal terminal) {
    this.terminal = terminal;
  }

  /** Its name, its number and what comes next. */
  public void write(JobState state, PrintWriter out) {
    out.print(terminal.bold("BG_JOB_STATE_" + state.name()) + " (" + state.ordinal() + ")\n");
    Paragraph.lines(meaning(state), terminal.textWidth() - 2)
        .forEach(line -> out.print("  " + line + "\n"));
  }

  private static String meaning(JobState state) {
    return switch (state) {
      case QUEUED ->
          "the job waits for its turn, for a logon of its owner, or for the network;"
              + " it goes on by itself";
      case CONNECTING -> "BITS is connecting to the server; TRANSFERRING or an error follows";
      case TRANSFERRING -> "data is being transferred";
      case SUSPENDED -> "the job rests until somebody calls Resume; every new job starts here";
      case ERROR ->
          "a fatal error: BITS does nothing more until the cause is removed and Resume is called,"
              + " or the job is cancelled";
      case TRANSIENT_ERROR ->
          "an error that may pass: BITS tries again after the retry delay, or when what it waits"
              + " for is back; after the no-progress timeout the job moves to ERROR";
      case TRANSFERRED ->
          "everything is transferred, but the files have their final names only after Complete";
      case ACKNOWLEDGED -> "Complete was called; this is final";
      case CANCELLED -> "Cancel was called and the temporary files are deleted; this is final";
    };
  }
}
