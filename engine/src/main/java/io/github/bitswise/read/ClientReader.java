package io.github.bitswise.read;

import io.github.bitswise.job.Client;
import io.github.bitswise.job.Cloaking;
import io.github.bitswise.job.ImpersonationLevel;
import io.github.bitswise.job.Tool;
import io.github.bitswise.machine.AccountName;
import io.github.bitswise.source.Known;
import io.github.bitswise.source.Variables;
import io.github.bitswise.tree.Value.Scalar;
import java.util.function.UnaryOperator;

/** What a job says of the program that creates it. */
final class ClientReader {

  private ClientReader() {}

  static Client read(Fields job) {
    return new Client(
        job.scalar("impersonates")
            .filter(scalar -> !Fields.isNone(scalar))
            .map(scalar -> Known.stated(AccountName.canonical(scalar.text()), scalar.at())),
        job.known("cloaking", Cloaking.class),
        job.known("impersonation-level", ImpersonationLevel.class),
        or(job.known("tool", Tool.class), Tool.API),
        or(job.flag("library"), false),
        job.text("service"),
        variables(job));
  }

  /** What stands in the texts of a job for something that the file does not say. */
  static Variables variables(Fields job) {
    return new Variables(job.scalars("variables").stream().map(Scalar::text).toList());
  }

  /** Makes blanks, which the API has between proxies, of the commas that a tool puts there. */
  static UnaryOperator<String> separators(Fields job) {
    Tool tool = job.constant("tool", Tool.class).orElse(Tool.API);
    return tool == Tool.BITSADMIN || tool == Tool.POWERSHELL
        ? text -> text.replace(',', ' ')
        : UnaryOperator.identity();
  }

  private static <T> Known<T> or(Known<T> stated, T otherwise) {
    return stated.known() ? stated : Known.byDefault(otherwise);
  }
}
