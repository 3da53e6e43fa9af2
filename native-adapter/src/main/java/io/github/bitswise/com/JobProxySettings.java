package io.github.bitswise.com;

import io.github.bitswise.job.ProxyUsage;
import java.util.Optional;

/**
 * The proxy settings of a job.
 *
 * @param proxyList empty where there is none
 * @param bypassList empty where there is none
 */
public record JobProxySettings(
    ProxyUsage usage, Optional<String> proxyList, Optional<String> bypassList) {}
