package io.github.bitswise.rulebook;

import java.util.List;

/**
 * Why a derived fact holds.
 *
 * @param rule the rule that derived it
 * @param premises the facts that the rule matched, in the order of its patterns
 */
public record Justification(RuleDescription rule, List<Object> premises) {}
