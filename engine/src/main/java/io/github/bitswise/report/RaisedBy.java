package io.github.bitswise.report;

import java.util.List;

/**
 * A rule that predicts an error.
 *
 * @param error as {@code BG_E_TOKEN_REQUIRED}
 * @param rule id of the rule
 * @param contexts error contexts that it gives, without prefix; none for the answer of a call
 */
public record RaisedBy(String error, String rule, List<String> contexts) {}
