package io.github.bitswise.source;

import java.nio.charset.Charset;

/**
 * How the bytes of a file are a text.
 *
 * @param mark bytes of the mark that they begin with
 */
record Encoding(Charset charset, int mark) {}
