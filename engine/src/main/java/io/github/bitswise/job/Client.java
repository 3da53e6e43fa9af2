package io.github.bitswise.job;

import io.github.bitswise.source.Known;
import io.github.bitswise.source.Variables;
import java.util.Optional;

/**
 * The program that creates the job, and how it calls BITS.
 *
 * @param impersonates the user whom the creating service impersonates, if any
 * @param cloaking where the client turned dynamic cloaking on; unstated: COM's default, nowhere
 * @param impersonationLevel the COM level of the client, if the file says so
 * @param tool the API itself unless stated
 * @param library the calling code is a library in the process of another program
 * @param service the Windows service in whose process a system account creates the job
 * @param variables what stands in its texts for something that the input does not say
 */
public record Client(
    Optional<Known<String>> impersonates,
    Known<Cloaking> cloaking,
    Known<ImpersonationLevel> impersonationLevel,
    Known<Tool> tool,
    Known<Boolean> library,
    Known<String> service,
    Variables variables) {

  /** A program of which nothing is known. */
  public static final Client UNKNOWN =
      new Client(
          Optional.empty(),
          Known.unknown(),
          Known.unknown(),
          Known.byDefault(Tool.API),
          Known.byDefault(false),
          Known.unknown(),
          Variables.NONE);
}
