package io.github.bitswise.fact;

/** This call of setieproxy decides the proxy settings of the account. */
public record IeProxyInForce(Case of, int index, String account) {}
