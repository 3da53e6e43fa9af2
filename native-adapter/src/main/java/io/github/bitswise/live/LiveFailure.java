package io.github.bitswise.live;

import org.jspecify.annotations.Nullable;

/** A live run could not be carried out. */
public final class LiveFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String help;

  /**
   * A failure that can be mended.
   *
   * @param message what went wrong; lower case, no full stop
   * @param help what to do about it
   */
  public LiveFailure(String message, String help, @Nullable Throwable cause) {
    super(message, cause);
    this.help = help;
  }

  LiveFailure(String message, @Nullable Throwable cause) {
    this(message, "", cause);
  }

  /** What to do; empty where nothing is known that helps. */
  public String help() {
    return help;
  }
}
