package io.github.bitswise.fact;

import io.github.bitswise.job.Undefined.Setting;
import io.github.bitswise.source.Place;

/** A setting has a number that the API does not define. */
public record Undefined(Case of, Setting setting, String value, Place at) {}
