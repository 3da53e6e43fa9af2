package io.github.bitswise.live.servers;

import io.github.bitswise.hresult.HResult;
import io.github.bitswise.hresult.HResults;
import io.github.bitswise.machine.Conduct;
import java.util.Map;

/**
 * What becomes of a request by what a scenario says under {@code answers}.
 *
 * @param status the HTTP status of {@link Kind#STATUS}, else 0
 */
record Answer(Kind kind, int status) {

  /** How a request ends. */
  enum Kind {
    /** With the file. */
    FILE,
    /** With a status and nothing else. */
    STATUS,
    /** Nobody accepts the connection. */
    REFUSED,
    /** The connection is closed in the middle of the file. */
    CUT_OFF,
    /** Never. */
    SILENT,
    /** With bytes that are no HTTP. */
    GARBLED,
    /** With a redirect to itself, for ever. */
    ENDLESS,
    /** With a redirect to a scheme that is none. */
    ASTRAY,
    /** In a way that no server can bring about. */
    IMPOSSIBLE
  }

  private static final int OK = 200;
  private static final String HTTP_ERROR = "BG_E_HTTP_ERROR_";

  private static final Map<String, Kind> ERRORS =
      Map.of(
          "ERROR_WINHTTP_CANNOT_CONNECT", Kind.REFUSED,
          "BG_E_CONNECT_FAILURE", Kind.REFUSED,
          "ERROR_WINHTTP_CONNECTION_ERROR", Kind.CUT_OFF,
          "BG_E_CONNECTION_CLOSED", Kind.CUT_OFF,
          "ERROR_WINHTTP_TIMEOUT", Kind.SILENT,
          "ERROR_WINHTTP_INVALID_SERVER_RESPONSE", Kind.GARBLED,
          "ERROR_WINHTTP_REDIRECT_FAILED", Kind.ENDLESS,
          "ERROR_WINHTTP_UNRECOGNIZED_SCHEME", Kind.ASTRAY);

  static Answer of(Conduct conduct) {
    String said = conduct.answers().orElse(Integer.toString(OK));
    String name = HResults.find(said).map(HResult::name).orElse(said);
    String status = name.startsWith(HTTP_ERROR) ? name.substring(HTTP_ERROR.length()) : name;
    return status.matches("[1-5][0-9][0-9]")
        ? of(Integer.parseInt(status))
        : new Answer(ERRORS.getOrDefault(name, Kind.IMPOSSIBLE), 0);
  }

  private static Answer of(int status) {
    if (status == OK) {
      return new Answer(Kind.FILE, 0);
    }
    // Statuses below 200 announce another answer and end nothing.
    return status < OK ? new Answer(Kind.IMPOSSIBLE, 0) : new Answer(Kind.STATUS, status);
  }
}
