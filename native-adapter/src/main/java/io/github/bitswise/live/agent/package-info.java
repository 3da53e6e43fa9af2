/**
 * The part of a live run that speaks to BITS: orders come in on standard input, what is answered
 * and seen goes out on standard output, a line of JSON each. No rules, no sockets.
 */
@NullMarked
package io.github.bitswise.live.agent;

import org.jspecify.annotations.NullMarked;
