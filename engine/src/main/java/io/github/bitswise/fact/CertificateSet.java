package io.github.bitswise.fact;

import io.github.bitswise.job.ClientCertificate;

/** A call in the program that sets the client certificate which the job ends up with. */
public record CertificateSet(Case of, int index, ClientCertificate certificate) {}
