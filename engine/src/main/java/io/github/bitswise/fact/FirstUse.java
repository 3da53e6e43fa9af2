package io.github.bitswise.fact;

import io.github.bitswise.job.Tool;
import io.github.bitswise.source.Place;

/** Where the input uses a tool first, whichever job it does it for. */
public record FirstUse(Case of, Tool tool, Place at) {}
