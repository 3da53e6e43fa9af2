package io.github.bitswise.fact;

import io.github.bitswise.source.Place;

/** The WinHTTP proxy of the machine, set by Proxycfg or {@code netsh winhttp}. */
public record MachineProxy(Case of, String proxy, Place at) {}
