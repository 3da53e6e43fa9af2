package io.github.bitswise.batch;

import io.github.bitswise.script.Command;
import org.jspecify.annotations.Nullable;

/**
 * A part of a text that only a run could tell. Each occurrence is an object of its own, so that two
 * that touch stay two.
 */
final class Unknown {
  private final String written;
  private final boolean lasting;
  private final boolean result;
  private final @Nullable Command output;

  private Unknown(String written, boolean lasting, boolean result, @Nullable Command output) {
    this.written = written;
    this.lasting = lasting;
    this.result = result;
    this.output = output;
  }

  /** A variable of the environment that keeps its value as long as the script runs. */
  static Unknown lasting(String written) {
    return new Unknown(written, true, false, null);
  }

  /** Something that may be another the next time it is written so. */
  static Unknown passing(String written) {
    return new Unknown(written, false, false, null);
  }

  /** The error level. */
  static Unknown result(String written) {
    return new Unknown(written, false, true, null);
  }

  /** What a command wrote. */
  static Unknown output(String written, Command command) {
    return new Unknown(written, false, false, command);
  }

  String written() {
    return written;
  }

  /** Whether it is the same wherever it is written so. */
  boolean lasting() {
    return lasting;
  }

  /** Whether it is the result of a command. */
  boolean result() {
    return result;
  }

  @Nullable Command output() {
    return output;
  }

  /** Whether it is a variable by name that a later shell may know, such as {@code %NAME%}. */
  boolean named() {
    int last = written.length() - 1;
    char sign = written.charAt(0);
    return lasting && last > 1 && (sign == '%' || sign == '!') && written.charAt(last) == sign;
  }

  /** Another occurrence of it. */
  Unknown again() {
    return as(written);
  }

  /** Another occurrence of it, written in another way. */
  Unknown as(String other) {
    return new Unknown(other, lasting, result, output);
  }
}
