package io.github.bitswise.fact;

import io.github.bitswise.source.Place;

/**
 * Schemes of a server and a proxy that old Windows does not support together.
 *
 * @param pair what is asked by whom, in words
 * @param xpAlone whether Windows XP alone is said not to support it
 * @param at the remote name of the file that meets both
 */
public record SchemePair(Case of, String pair, boolean xpAlone, Stage stage, Place at) {}
