package io.github.bitswise.source;

import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * A fact that the input may state, that the documentation may give as a default, or that is
 * unknown. "None" is a value, never an absent {@code Known}.
 *
 * @param value the value, or null where it is unknown
 * @param at where it is stated; {@link Place#UNSTATED} for a default and for the unknown
 */
public record Known<T>(@Nullable T value, Place at) {

  /** A value that the input states at this place. */
  public static <T> Known<T> stated(T value, Place at) {
    return new Known<>(value, at);
  }

  /** A value that the documentation gives where the input is silent. */
  public static <T> Known<T> byDefault(T value) {
    return new Known<>(value, Place.UNSTATED);
  }

  /** A fact of which nothing is known. */
  public static <T> Known<T> unknown() {
    return new Known<>(null, Place.UNSTATED);
  }

  /** Whether there is a value. */
  public boolean known() {
    return value != null;
  }

  /** The value of a known fact. */
  public T get() {
    if (value == null) {
      throw new NoSuchElementException("this fact is unknown");
    }
    return value;
  }

  /** The value, or this one where it is unknown. */
  public T orElse(T other) {
    return value == null ? other : value;
  }

  /** This where the input states it, else the other. */
  public Known<T> or(Known<T> other) {
    return at.stated() ? this : other;
  }
}
