package io.github.bitswise.fact;

import io.github.bitswise.source.Place;

/** What is set here has a name that this Windows does not know. */
public record PolicyUnread(Case of, Place value) {}
