package io.github.bitswise.read;

import io.github.bitswise.job.CertificateCallback;
import io.github.bitswise.job.ClientCertificate;
import io.github.bitswise.job.Headers;
import io.github.bitswise.job.HttpOptions;
import io.github.bitswise.job.StoreLocation;
import io.github.bitswise.job.Undefined;
import io.github.bitswise.source.Known;
import io.github.bitswise.source.Place;
import io.github.bitswise.tree.Value;
import io.github.bitswise.tree.Value.Entry;
import io.github.bitswise.tree.Value.Mapping;
import io.github.bitswise.tree.Value.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a job says of certificates, headers and security flags. */
final class HttpOptionsReader {

  private static final int LINE_END = 2;

  private final Enumerated enumerated;

  HttpOptionsReader(Enumerated enumerated) {
    this.enumerated = enumerated;
  }

  HttpOptions read(Fields job) {
    return new HttpOptions(
        job.value("client-certificate").flatMap(this::certificate),
        job.value("headers").filter(value -> !Fields.isNone(value)).map(v -> headers(v, job)),
        job.value("security-flags")
            .map(value -> Known.stated(Flags.SECURITY.all(value), value.at()))
            .orElse(HttpOptions.DEFAULT.securityFlags()),
        job.scalar("http-method")
            .map(method -> Known.stated(method.text().trim(), method.at()))
            .orElse(HttpOptions.DEFAULT.method()),
        job.scalar("server-certificate-callback").flatMap(HttpOptionsReader::callback));
  }

  Optional<ClientCertificate> certificate(Value value) {
    if (value instanceof Scalar hash) {
      return Fields.isNone(hash)
          ? Optional.empty()
          : Optional.of(
              new ClientCertificate(
                  StoreLocation.CURRENT_USER,
                  "MY",
                  Optional.of(hash.text()),
                  Optional.empty(),
                  false,
                  hash.at()));
    }
    Fields fields = Fields.of(value);
    Optional<StoreLocation> location =
        enumerated.constant(
            fields.scalar("location"), StoreLocation.class, 0, Undefined.Setting.STORE_LOCATION);
    return Optional.of(
        new ClientCertificate(
            location.orElse(StoreLocation.CURRENT_USER),
            fields.text("store").orElse("MY"),
            fields.scalar("hash").filter(hash -> !Fields.isNone(hash)).map(Scalar::text),
            fields.scalar("subject").filter(name -> !Fields.isNone(name)).map(Scalar::text),
            fields.flag("smart-card").orElse(false),
            head(value)));
  }

  private static Optional<CertificateCallback> callback(Scalar value) {
    if (value.isBoolean()) {
      return value.isTrue()
          ? Optional.of(new CertificateCallback("", value.at()))
          : Optional.empty();
    }
    return Fields.isNone(value)
        ? Optional.empty()
        : Optional.of(new CertificateCallback(value.text().trim(), value.at()));
  }

  private static Place head(Value value) {
    return value instanceof Mapping mapping && !mapping.entries().isEmpty()
        ? mapping.entries().get(0).key().at()
        : value.at();
  }

  static Headers headers(Value value, Fields job) {
    List<String> names = new ArrayList<>();
    int length = 0;
    if (value instanceof Mapping mapping) {
      for (Entry entry : mapping.entries()) {
        names.add(entry.key().text().trim());
        int text = entry.value() instanceof Scalar scalar ? scalar.text().length() : 0;
        length += entry.key().text().length() + ": ".length() + text + LINE_END;
      }
    } else {
      for (Scalar line : Fields.scalars(value)) {
        for (String header : line.text().split("\\R")) {
          names.add(header.substring(0, Math.max(0, header.indexOf(':'))).trim());
          length += header.length() + LINE_END;
        }
      }
    }
    return new Headers(
        List.copyOf(names), length, job.flag("headers-write-only").orElse(false), head(value));
  }
}
