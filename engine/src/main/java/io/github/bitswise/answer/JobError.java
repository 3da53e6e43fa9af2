package io.github.bitswise.answer;

/**
 * An error of a job or of a call.
 *
 * @param code as {@code 0x80200056}
 * @param name as {@code BG_E_TOKEN_REQUIRED}; empty where it has none
 * @param context what BITS was doing: BG_ERROR_CONTEXT without prefix
 */
public record JobError(String code, String name, String context) {

  /** Its name, or its code where it has none. */
  public String shown() {
    return name.isEmpty() ? code : name;
  }
}
