package io.github.bitswise.read;

import io.github.bitswise.job.AuthScheme;
import io.github.bitswise.machine.CertificateFault;
import io.github.bitswise.machine.CertificateRequest;
import io.github.bitswise.machine.Endpoint;
import io.github.bitswise.source.Known;
import io.github.bitswise.tree.Value;
import io.github.bitswise.tree.Value.Entry;
import io.github.bitswise.tree.Value.Mapping;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The sections {@code servers} and {@code proxies}. */
final class EndpointsReader {

  private EndpointsReader() {}

  static List<Endpoint> read(Optional<Value> section) {
    List<Endpoint> endpoints = new ArrayList<>();
    if (section.orElse(null) instanceof Mapping mapping) {
      for (Entry entry : mapping.entries()) {
        Fields fields = Fields.of(entry.value());
        endpoints.add(
            new Endpoint(
                entry.key().text().trim(),
                authentication(fields),
                fields.scalars("authentication").stream()
                    .anyMatch(scheme -> Fields.is(scheme, "anonymous")),
                AccountsReader.texts(fields, "allow"),
                fields.flag("ranges"),
                fields.flag("direct"),
                fields.known("client-certificate", CertificateRequest.class),
                faults(fields),
                ConductReader.read(fields),
                entry.key().at()));
      }
    }
    return List.copyOf(endpoints);
  }

  private static Known<Set<CertificateFault>> faults(Fields fields) {
    Optional<Value> value = fields.value("certificate");
    if (value.isEmpty()) {
      return Known.unknown();
    }
    Set<CertificateFault> faults = EnumSet.noneOf(CertificateFault.class);
    Fields.scalars(value.get())
        .forEach(s -> Fields.constant(s, CertificateFault.class).ifPresent(faults::add));
    return Known.stated(Collections.unmodifiableSet(faults), value.get().at());
  }

  private static Known<Set<AuthScheme>> authentication(Fields fields) {
    Optional<Value> value = fields.value("authentication");
    if (value.isEmpty()) {
      return Known.unknown();
    }
    Set<AuthScheme> schemes = EnumSet.noneOf(AuthScheme.class);
    Fields.scalars(value.get())
        .forEach(s -> Fields.constant(s, AuthScheme.class).ifPresent(schemes::add));
    return Known.stated(Collections.unmodifiableSet(schemes), value.get().at());
  }
}
