package io.github.bitswise.fact;

import io.github.bitswise.job.ClientCertificate;
import io.github.bitswise.source.Place;

/** The certificate that the job presents as its client. */
public record Certificate(Case of, ClientCertificate certificate, Place at) {}
