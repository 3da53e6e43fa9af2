package io.github.bitswise.read;

import static io.github.bitswise.job.JobProperty.HIGH_PERFORMANCE;

import io.github.bitswise.job.FileOptions;
import io.github.bitswise.job.JobProperty;
import io.github.bitswise.job.LocalName;
import io.github.bitswise.job.Undefined;
import io.github.bitswise.source.Known;
import io.github.bitswise.tree.Value;
import io.github.bitswise.tree.Value.Scalar;

/** What a job says of the treatment of its files. */
final class FileOptionsReader {

  private final Enumerated enumerated;

  FileOptionsReader(Enumerated enumerated) {
    this.enumerated = enumerated;
  }

  FileOptions read(Fields job) {
    Known<Integer> flags =
        job.value("acl-flags").map(this::aclFlags).orElse(FileOptions.DEFAULT.aclFlags());
    Known<Boolean> fast = fast(job.section("properties"));
    return new FileOptions(
        job.scalar("reply-file")
            .map(scalar -> new LocalName(scalar.text(), ClientReader.variables(job), scalar.at())),
        flags,
        fast.known() ? fast : FileOptions.DEFAULT.highPerformance());
  }

  private static Known<Boolean> fast(Fields properties) {
    return properties.entries().stream()
        .filter(e -> JobProperty.of(e.key().text()).stream().anyMatch(p -> p == HIGH_PERFORMANCE))
        .filter(e -> e.value() instanceof Scalar scalar && scalar.isBoolean())
        .map(e -> Known.stated(((Scalar) e.value()).isTrue(), e.value().at()))
        .findFirst()
        .orElse(Known.unknown());
  }

  /** The flags of SetFileACLFlags; what the API does not define is kept as undefined. */
  Known<Integer> aclFlags(Value value) {
    for (Scalar scalar : Fields.scalars(value)) {
      if ((Flags.ACL.bits(scalar).orElse(0) & ~FileOptions.ACL_FLAGS) != 0) {
        enumerated.add(Undefined.Setting.ACL_FLAGS, scalar);
      }
    }
    return Known.stated(Flags.ACL.all(value), value.at());
  }
}
