package io.github.bitswise.fact;

import io.github.bitswise.repair.Repair;
import io.github.bitswise.source.Place;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A command line that the tool does not take.
 *
 * @param message what is wrong
 * @param help what to do; may be empty
 * @param unknown whether the tool has no such switch
 */
public record Misused(Case of, int index, String message, String help, boolean unknown, Place at) {
  private static final Pattern WRITTEN = Pattern.compile("^`(?:[^` ]* )*([^` ]+)` is no ");
  private static final Pattern MEANT = Pattern.compile("^did you mean `(?:[^` ]* )*([^` ]+)`\\?");

  /** What was meant in place of what is written, where something is like it. */
  public @Nullable Repair repair() {
    Matcher written = WRITTEN.matcher(message);
    Matcher meant = MEANT.matcher(help);
    return written.find() && meant.find()
        ? Repair.replace(at, written.group(1), meant.group(1))
        : null;
  }
}
