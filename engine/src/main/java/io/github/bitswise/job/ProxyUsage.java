package io.github.bitswise.job;

/** How a job finds its proxy: BG_JOB_PROXY_USAGE, in the order of its values. */
public enum ProxyUsage {
  PRECONFIG,
  NO_PROXY,
  OVERRIDE,
  AUTODETECT
}
