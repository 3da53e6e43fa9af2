package io.github.bitswise.read;

import io.github.bitswise.job.FileOptions;
import io.github.bitswise.job.LocalName;
import io.github.bitswise.source.Known;

/** What a job says of the treatment of its files. */
final class FileOptionsReader {

  private FileOptionsReader() {}

  static FileOptions read(Fields job) {
    Known<Integer> flags =
        job.value("acl-flags")
            .map(value -> Known.stated(Flags.ACL.all(value), value.at()))
            .orElse(FileOptions.DEFAULT.aclFlags());
    Known<Boolean> fast = job.section("properties").flag("high-performance");
    return new FileOptions(
        job.scalar("reply-file").map(scalar -> new LocalName(scalar.text(), scalar.at())),
        flags,
        fast.known() ? fast : FileOptions.DEFAULT.highPerformance());
  }
}
