package io.github.bitswise.fact;

import io.github.bitswise.job.ProxyList;
import io.github.bitswise.job.ProxyUsage;
import io.github.bitswise.source.Place;

/** The proxy settings of the job. */
public record JobProxy(Case of, ProxyUsage usage, ProxyList list, Place at, Place listAt) {}
