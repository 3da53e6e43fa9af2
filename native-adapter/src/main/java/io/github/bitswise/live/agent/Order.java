package io.github.bitswise.live.agent;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the agent is to do.
 *
 * @param id names the reply; 1 and up
 * @param act the name of a {@link io.github.bitswise.bits.Method}, or one of the acts here
 * @param job the identifier of the job; empty for none
 * @param arguments numbers, texts, Booleans, nulls, and lists of these
 * @param secret characters of the password in the block that follows; -1 where none does
 */
public record Order(int id, String act, String job, List<@Nullable Object> arguments, int secret) {

  /** Asks for the provider. */
  public static final String HELLO = "HELLO";

  /** CoInitializeSecurity: the ordinal of the level, whether to cloak. */
  public static final String SECURE = "SECURE";

  /** CoSetProxyBlanket: the pointer, the ordinal of the level, whether to cloak. */
  public static final String BLANKET = "BLANKET";

  /** Asks for the jobs whose display name ends with the mark of live runs. */
  public static final String MARKED = "MARKED";

  /** Cancels and lets go of a job. */
  public static final String CLEAR = "CLEAR";

  /** Cancels and lets go of every job that this agent made. */
  public static final String END = "END";

  /** Bytes of the block that a password travels in: too many for any buffer on the way to keep. */
  public static final int SECRET_BLOCK = 1 << 14;

  /** The argument in this place as text; null for NULL. */
  @Nullable String text(int index) {
    Object argument = arguments.get(index);
    return argument == null ? null : argument.toString();
  }

  /** The argument in this place as a number. */
  long number(int index) {
    return arguments.get(index) instanceof Number number ? number.longValue() : 0;
  }

  /** The argument in this place as yes or no. */
  boolean flag(int index) {
    return Boolean.TRUE.equals(arguments.get(index));
  }

  /** The argument in this place as a list. */
  List<?> list(int index) {
    return arguments.get(index) instanceof List<?> list ? list : List.of();
  }
}
