package io.github.bitswise.fact;

import io.github.bitswise.machine.IeProxy;
import io.github.bitswise.source.Place;

/** The Internet Explorer proxy settings that an account has before the program sets them. */
public record IeSettingsBefore(Case of, String account, IeProxy proxy, Place at) {}
