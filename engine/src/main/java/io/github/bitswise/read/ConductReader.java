package io.github.bitswise.read;

import io.github.bitswise.machine.Conduct;
import io.github.bitswise.machine.MultiRangeReply;
import io.github.bitswise.machine.UploadExtension;
import io.github.bitswise.source.Known;
import io.github.bitswise.source.Place;
import io.github.bitswise.tree.Value;
import io.github.bitswise.tree.Value.Mapping;
import io.github.bitswise.tree.Value.Scalar;
import java.time.Duration;
import java.util.Optional;

/** How a server of the section {@code servers} behaves towards requests. */
final class ConductReader {

  private ConductReader() {}

  static Conduct read(Fields server) {
    return new Conduct(
        server.flag("reachable"),
        server.known("answers", scalar -> scalar.text().trim()),
        server.flag("exists"),
        server.flag("head"),
        bytes(server, "size"),
        server.text("http"),
        server.text("redirects-to"),
        server.known("multi-range", MultiRangeReply.class),
        iis(server),
        server.flag("farm"),
        extension(server));
  }

  /** A number of bytes as a fact; {@code none} where there is none. */
  static Known<Long> bytes(Fields fields, String key) {
    Optional<Scalar> scalar = fields.scalar(key);
    if (scalar.isEmpty()) {
      return Known.unknown();
    }
    Optional<Long> bytes =
        Fields.isNone(scalar.get())
            ? Optional.of(Conduct.NO_SIZE)
            : Sizes.parse(scalar.get().text());
    return bytes.map(each -> Known.stated(each, scalar.get().at())).orElseGet(Known::unknown);
  }

  private static Known<Integer> iis(Fields server) {
    return server
        .scalar("iis")
        .map(each -> Known.stated(major(each.text().trim()), each.at()))
        .orElseGet(Known::unknown);
  }

  private static int major(String version) {
    return Integer.parseInt("0" + version.replaceFirst("^([0-9]{0,3}).*$", "$1"));
  }

  private static Known<UploadExtension> extension(Fields server) {
    Optional<Value.Entry> entry =
        server.entry("extension").filter(e -> !(e.value() instanceof Scalar s && s.isNull()));
    if (entry.isEmpty()) {
      return Known.unknown();
    }
    Value value = entry.get().value();
    if (!(value instanceof Mapping)) {
      boolean installed = value instanceof Scalar scalar && scalar.isTrue();
      return Known.stated(UploadExtension.of(installed), value.at());
    }
    Fields fields = Fields.of(value);
    UploadExtension usual = UploadExtension.of(true);
    Place at = entry.get().key().at();
    return Known.stated(
        new UploadExtension(
            true,
            fields.flag("execute"),
            bytes(fields, "maximum-upload-size"),
            bytes(fields, "maximum-content-length").or(usual.maximumContentLength()),
            fields.flag("allow-overwrites").or(usual.allowOverwrites()),
            duration(fields, "session-timeout").or(usual.sessionTimeout()),
            fields.known("host-id", scalar -> !Fields.isNone(scalar)).or(usual.hostId()),
            duration(fields, "host-id-fallback-timeout").or(usual.hostIdFallback())),
        at);
  }

  private static Known<Duration> duration(Fields fields, String key) {
    return fields
        .scalar(key)
        .flatMap(time -> Durations.parse(time.text()).map(d -> Known.stated(d, time.at())))
        .orElseGet(Known::unknown);
  }
}
