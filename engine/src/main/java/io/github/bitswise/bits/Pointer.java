package io.github.bitswise.bits;

/** The interface pointers that a client holds; each carries a COM security of its own. */
public enum Pointer {
  MANAGER("manager"),
  JOB("job"),
  FILE("file"),
  ERROR("error"),
  JOBS("list of jobs"),
  FILES("list of files"),
  TOKEN_OPTIONS("token options"),
  HTTP_OPTIONS("HTTP options");

  private final String label;

  Pointer(String label) {
    this.label = label;
  }

  /** The name that reports use. */
  public String label() {
    return label;
  }
}
