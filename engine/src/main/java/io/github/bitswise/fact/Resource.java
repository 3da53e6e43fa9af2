package io.github.bitswise.fact;

/** What is opened in the course of a transfer. */
public enum Resource {
  LOCAL_FILE("local-file"),
  REMOTE_FILE("remote-file"),
  SERVER("server"),
  PROXY_SETTINGS("proxy-settings"),
  PROXY_DETECTION("proxy-detection"),
  PROXY("proxy"),
  CERTIFICATE("certificate"),
  FINAL_FILE("final-file");

  private final String label;

  Resource(String label) {
    this.label = label;
  }

  /** The name that reports use. */
  public String label() {
    return label;
  }
}
