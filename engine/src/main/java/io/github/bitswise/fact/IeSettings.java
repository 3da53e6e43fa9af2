package io.github.bitswise.fact;

import io.github.bitswise.machine.IeProxy;
import io.github.bitswise.source.Place;

/** The Internet Explorer proxy settings of an account. */
public record IeSettings(Case of, String account, IeProxy proxy, Place at) {}
