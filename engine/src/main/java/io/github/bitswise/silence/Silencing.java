package io.github.bitswise.silence;

import io.github.bitswise.answer.Finding;
import io.github.bitswise.answer.Silenced;
import java.util.List;

/**
 * What is left of findings.
 *
 * @param findings those that matter, and those about what was said in vain; sorted
 * @param silenced the others, sorted
 */
public record Silencing(List<Finding> findings, List<Silenced> silenced) {}
