package io.github.bitswise.answer;

import java.util.List;

/**
 * Which proxy the transfer takes.
 *
 * @param used {@code host:port}, direct, not-applicable, unknown or unspecified
 */
public record ProxyUse(String used, List<String> because) {}
