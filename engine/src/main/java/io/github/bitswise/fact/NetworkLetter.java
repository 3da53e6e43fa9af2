package io.github.bitswise.fact;

/**
 * The letter is a network drive of some session.
 *
 * @param share the UNC path behind it; empty where that is not said
 * @param sole whether it leads there in every session that has it
 */
public record NetworkLetter(Case of, String letter, String share, boolean sole) {}
