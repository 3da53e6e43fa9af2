package io.github.bitswise.fact;

/**
 * The letter is a network drive of some session.
 *
 * @param share the UNC path behind it; empty where that is not said
 */
public record NetworkLetter(Case of, String letter, String share) {}
