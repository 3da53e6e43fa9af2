package io.github.bitswise.fact;

/**
 * Proxy detection takes place.
 *
 * @param script the address of a configuration script; empty for WPAD
 */
public record Detection(Case of, String script) {}
