package io.github.bitswise.hresult;

/** What BITS makes of a code. */
public enum HResultClass {
  /** The job ends in the state ERROR. */
  FATAL("fatal"),
  /** The job goes to TRANSIENT_ERROR and BITS tries again. */
  TRANSIENT("transient"),
  /** A call answers with it; the job's state does not change. */
  CALL("call"),
  /** Not an error. */
  SUCCESS("success"),
  /** The documentation does not say. */
  UNDOCUMENTED("undocumented");

  private final String word;

  HResultClass(String word) {
    this.word = word;
  }

  /** The lower-case word that reports use. */
  public String word() {
    return word;
  }

  static HResultClass ofWord(String word) {
    for (HResultClass each : values()) {
      if (each.word.equals(word)) {
        return each;
      }
    }
    throw new IllegalArgumentException("no class of codes: " + word);
  }
}
