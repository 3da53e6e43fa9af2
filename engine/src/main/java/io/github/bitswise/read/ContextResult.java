package io.github.bitswise.read;

import io.github.bitswise.context.ContextFile;
import io.github.bitswise.source.Problem;
import io.github.bitswise.source.SourceText;
import java.util.List;

/**
 * What became of a {@code bitswise.yaml}.
 *
 * @param said what could be understood of it, also where there are problems
 * @param problems by their place
 * @param shown the text to quote lines from, with stars for passwords
 */
public record ContextResult(ContextFile said, List<Problem> problems, SourceText shown) {}
