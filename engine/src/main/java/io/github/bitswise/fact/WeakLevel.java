package io.github.bitswise.fact;

/**
 * At this call of SetHelperToken the COM impersonation level is too low.
 *
 * @param level as the headers name it
 */
public record WeakLevel(Case of, int index, String level) {}
