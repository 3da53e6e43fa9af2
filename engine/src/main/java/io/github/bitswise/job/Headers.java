package io.github.bitswise.job;

import io.github.bitswise.source.Place;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Custom HTTP headers: SetCustomHeaders. Their values are never kept.
 *
 * @param names the names of the headers
 * @param length the characters of all headers with their line ends
 * @param writeOnly MakeCustomHeadersWriteOnly was called
 */
public record Headers(List<String> names, int length, boolean writeOnly, Place at) {

  private static final Pattern SECRET =
      Pattern.compile(
          "(proxy-)?authorization|cookie|.*(token|secret|password|api-?key|session-?id|signature).*",
          Pattern.CASE_INSENSITIVE);

  /** The first header whose name says that its value is a secret; empty where none does. */
  public String secret() {
    return names.stream().filter(name -> SECRET.matcher(name).matches()).findFirst().orElse("");
  }
}
