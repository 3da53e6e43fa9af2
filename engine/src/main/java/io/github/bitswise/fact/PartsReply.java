package io.github.bitswise.fact;

import io.github.bitswise.machine.MultiRangeReply;
import io.github.bitswise.source.Place;

/** What is wrong with a reply to a request for several ranges at once. */
public record PartsReply(Case of, String endpoint, MultiRangeReply fault, Place at) {}
