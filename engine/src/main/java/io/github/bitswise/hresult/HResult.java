package io.github.bitswise.hresult;

import java.util.List;

/**
 * A code that BITS, or a call beneath it, answers with.
 *
 * @param code as {@code 0x80200056}
 * @param value the same as a signed number
 * @param name as {@code BG_E_TOKEN_REQUIRED}
 * @param otherNames other names of the same code
 * @param otherCodes other codes that stand for the same thing
 * @param classes what BITS makes of it, the usual first; never empty
 * @param inferred whether the class is inferred from adjacent statements
 * @param note what the class depends on; may be empty
 * @param meaning what it says
 * @param from what raises it
 * @param advice what to do about it
 * @param sources documentation pages
 */
public record HResult(
    String code,
    int value,
    String name,
    List<String> otherNames,
    List<String> otherCodes,
    List<HResultClass> classes,
    boolean inferred,
    String note,
    String meaning,
    String from,
    String advice,
    List<String> sources) {

  /** What BITS usually makes of it. */
  public HResultClass classification() {
    return classes.get(0);
  }
}
