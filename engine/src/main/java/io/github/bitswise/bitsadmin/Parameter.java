package io.github.bitswise.bitsadmin;

/**
 * A value that stands after a switch, known by its position.
 *
 * @param name lower case, with hyphens
 * @param required whether bitsadmin refuses the command without it
 * @param rest whether it takes all words that are left
 */
public record Parameter(String name, boolean required, boolean rest) {

  static Parameter parse(String written) {
    boolean optional = written.startsWith("[");
    String inner = optional ? written.substring(1, written.length() - 1) : written;
    boolean rest = inner.endsWith("...");
    return new Parameter(rest ? inner.substring(0, inner.length() - 3) : inner, !optional, rest);
  }

  /** What messages call it. */
  String label() {
    return name.replace('-', ' ');
  }
}
