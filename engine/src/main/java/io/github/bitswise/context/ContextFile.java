package io.github.bitswise.context;

import io.github.bitswise.answer.Severity;
import io.github.bitswise.source.Known;
import java.util.List;

/**
 * What a {@code bitswise.yaml} says about the files in its folder and below.
 *
 * @param file the file as it is named to the user
 * @param as the account that owns the jobs whose owner is not stated
 * @param machine the scenario file that describes the machine, relative to this one
 * @param failOn the least severity that counts
 * @param ignored rules whose findings do not matter
 */
public record ContextFile(
    String file,
    Known<String> as,
    Known<String> machine,
    Known<Severity> failOn,
    List<Ignored> ignored) {

  /** The name of such files. */
  public static final String NAME = "bitswise.yaml";
}
