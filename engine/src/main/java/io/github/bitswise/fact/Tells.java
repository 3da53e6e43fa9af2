package io.github.bitswise.fact;

import io.github.bitswise.bits.Method;
import java.util.Set;

/**
 * What a property of the job is, as its getter tells it.
 *
 * @param getter the method that reads it
 * @param setters the methods that change it
 */
public record Tells(Case of, Method getter, Set<Method> setters, String value) {

  /** Whether this method changes it. */
  public boolean by(Method method) {
    return setters.contains(method);
  }
}
