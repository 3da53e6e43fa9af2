package io.github.bitswise.report;

/**
 * A behaviour of BITS that no rule covers.
 *
 * @param behaviour its id in the catalogue
 * @param reason why it is left out
 */
public record LeftOut(String behaviour, String reason) {}
