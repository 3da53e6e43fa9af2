package io.github.bitswise.hresult;

import java.util.Locale;
import java.util.Optional;

/** What BITS was doing when an error occurred: BG_ERROR_CONTEXT, in the order of its values. */
public enum ErrorContext {
  NONE("no error has occurred"),
  UNKNOWN("it is not known where the error occurred"),
  GENERAL_QUEUE_MANAGER("BITS was managing its queue of jobs"),
  QUEUE_MANAGER_NOTIFICATION("BITS was notifying the client"),
  LOCAL_FILE("BITS was working on the local file"),
  REMOTE_FILE("BITS was working on the remote file; also for uploads and replies"),
  GENERAL_TRANSPORT("the way to the remote file: network, proxy, server"),
  REMOTE_APPLICATION("the server application that an upload is passed on to (BITS 1.5 and later)"),
  SERVER_CERTIFICATE_CALLBACK(
      "the client's callback that judges the server's certificate (BITS 10.3 and later)");

  private static final String PREFIX = "BG_ERROR_CONTEXT_";

  private final String meaning;

  ErrorContext(String meaning) {
    this.meaning = meaning;
  }

  /** What BITS was doing, in words. */
  public String meaning() {
    return meaning;
  }

  /** The name that the headers use. */
  public String headerName() {
    return PREFIX + name();
  }

  /** The context with this name, with or without prefix; case does not matter. */
  public static Optional<ErrorContext> find(String name) {
    String key = name.trim().toUpperCase(Locale.ROOT).replace('-', '_');
    String bare = key.startsWith(PREFIX) ? key.substring(PREFIX.length()) : key;
    for (ErrorContext each : values()) {
      if (each.name().equals(bare)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }
}
