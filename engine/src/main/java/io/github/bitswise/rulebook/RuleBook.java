package io.github.bitswise.rulebook;

/** All rule models on the class path. */
public final class RuleBook {

  private final Catalogue catalogue;

  private RuleBook(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /**
   * The rule book made of every {@code META-INF/kie/*}{@code /*}{@code /drools-model} on the class
   * path.
   */
  public static RuleBook onClassPath() {
    throw new UnsupportedOperationException("not yet");
  }

  /** What the rules say of themselves. */
  public Catalogue catalogue() {
    return catalogue;
  }
}
