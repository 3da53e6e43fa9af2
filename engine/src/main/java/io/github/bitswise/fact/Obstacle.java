package io.github.bitswise.fact;

/**
 * Something that keeps the job from completing.
 *
 * @param error name of the HRESULT; empty where there is none
 * @param context BG_ERROR_CONTEXT without prefix; empty where there is no error
 * @param what the obstacle in words: what happens and why
 * @param waitsFor what would remove it, for one that waits or retries; for one that is unknown, the
 *     part of the input that hides it, as it is written; else empty
 */
public record Obstacle(
    Case of,
    Stage stage,
    Effect effect,
    String error,
    String context,
    String what,
    String waitsFor) {

  /** Position in the order of stages. */
  public int order() {
    return stage.ordinal();
  }
}
