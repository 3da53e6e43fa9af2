package io.github.bitswise.report;

/**
 * A scenario of the acceptance suite that speaks of a behaviour, a rule or an error.
 *
 * @param id {@code HLP-29}, {@code CON-06}, {@code BG_E_TOKEN_REQUIRED}
 * @param feature the feature file, as {@code tables/b2.feature}
 * @param scenario its name in that file
 */
public record TestedBy(String id, String feature, String scenario) {}
