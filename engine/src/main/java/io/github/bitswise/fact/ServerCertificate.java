package io.github.bitswise.fact;

import io.github.bitswise.machine.CertificateFault;
import java.util.Set;

/** What is wrong with the certificate of a server; empty: nothing. */
public record ServerCertificate(Case of, String endpoint, Set<CertificateFault> faults) {

  /** Whether it has this fault. */
  public boolean has(CertificateFault fault) {
    return faults.contains(fault);
  }
}
