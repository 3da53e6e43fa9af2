package io.github.bitswise.job;

/** Where an impersonating service turned dynamic cloaking on. COM's default is nowhere. */
public enum Cloaking {
  /** CoInitializeSecurity for the whole process. */
  PROCESS,
  /** CoSetProxyBlanket on every pointer that BITS returned. */
  EVERY_INTERFACE,
  /** CoSetProxyBlanket on the manager pointer alone. */
  MANAGER_ONLY,
  /** Nowhere. */
  NONE;

  /** Whether every call of the client carries the impersonated identity. */
  public boolean complete() {
    return this == PROCESS || this == EVERY_INTERFACE;
  }
}
