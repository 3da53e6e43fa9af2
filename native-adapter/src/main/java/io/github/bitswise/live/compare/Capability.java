package io.github.bitswise.live.compare;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a provider can be a witness of. */
final class Capability {

  private static final String RESOURCE = "pretended.tsv";
  private static final Set<String> LACKING = Set.of("0x80004001", "0x80004002");

  private final Map<String, String> pretended;

  private Capability(Map<String, String> pretended) {
    this.pretended = pretended;
  }

  /**
   * What this provider can be a witness of.
   *
   * @param provider such as {@code wine-8.0}
   */
  static Capability of(String provider) {
    Map<String, String> pretended = new HashMap<>();
    try (InputStream in = Capability.class.getResourceAsStream(RESOURCE);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", 3))
          .filter(columns -> columns.length == 3 && provider.startsWith(columns[0]))
          .forEach(columns -> pretended.put(columns[1], columns[2]));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Capability(pretended);
  }

  /** Why the answer to a call is no evidence; empty where it is some. */
  Optional<String> noEvidence(String call, String result) {
    if (LACKING.contains(result)) {
      return Optional.of("this BITS does not have `" + call + "`");
    }
    return Optional.ofNullable(pretended.get(call));
  }
}
