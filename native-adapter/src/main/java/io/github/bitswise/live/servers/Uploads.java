package io.github.bitswise.live.servers;

import io.github.bitswise.machine.Conduct;
import io.github.bitswise.machine.UploadExtension;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.util.Callback;

/** Takes uploads as the BITS server extension does: it counts the bytes and keeps none. */
final class Uploads {

  static final String METHOD = "BITS_POST";

  private static final String PROTOCOL = "{7df0354d-249b-430f-820d-3d2a9bef4931}";
  private static final String SESSION = "BITS-Session-Id";
  private static final String REMOTE_FILE = "0x5";
  private static final String SESSION_NOT_FOUND = "0x8020001F";
  private static final String TOO_LARGE = "0x80200020";
  private static final String PROTOCOL_MISMATCH = "0x80200022";
  private static final String EXECUTE_ENABLED = "0x80200023";
  private static final int FILTERS_REQUESTS = 7;
  private static final Pattern RANGE = Pattern.compile("(?i)bytes\\s+(\\d+)-(\\d+)/(\\d+)");

  /** How far each session has come: the first byte that is missing. */
  private final Map<String, Long> sessions = new ConcurrentHashMap<>();

  private final Set<String> uploaded = ConcurrentHashMap.newKeySet();

  /** Answers one packet, once it has come whole. */
  void take(Visit visit) {
    Content.Source.consumeAll(
        visit.request(), Callback.from(() -> answer(visit), visit.callback()::failed));
  }

  private void answer(Visit visit) {
    Conduct conduct = visit.endpoint().conduct();
    UploadExtension set = conduct.extension().orElse(UploadExtension.of(true));
    int iis = conduct.iis().orElse(FILTERS_REQUESTS);
    long length = visit.request().getHeaders().getLongField(HttpHeader.CONTENT_LENGTH);
    boolean filtered = iis >= FILTERS_REQUESTS && length > set.maximumContentLength().get();
    if (!set.installed()) {
      boolean known = iis >= FILTERS_REQUESTS;
      visit.reply(known ? HttpStatus.NOT_FOUND_404 : HttpStatus.NOT_IMPLEMENTED_501);
    } else if (filtered) {
      visit.reply(HttpStatus.NOT_FOUND_404);
    } else if (set.execute().orElse(false)) {
      refuse(visit, HttpStatus.FORBIDDEN_403, EXECUTE_ENABLED);
    } else {
      packet(visit, set);
    }
  }

  private void packet(Visit visit, UploadExtension set) {
    HttpFields headers = visit.request().getHeaders();
    String session = said(headers, SESSION);
    switch (said(headers, "BITS-Packet-Type").toLowerCase(Locale.ROOT)) {
      case "ping" -> acknowledge(visit, HttpStatus.OK_200);
      case "create-session" -> create(visit, set, said(headers, "BITS-Supported-Protocols"));
      case "fragment" -> fragment(visit, set, session);
      case "close-session" -> end(visit, session, true);
      case "cancel-session" -> end(visit, session, false);
      default -> visit.reply(HttpStatus.BAD_REQUEST_400);
    }
  }

  private void create(Visit visit, UploadExtension set, String protocols) {
    boolean there =
        visit.endpoint().conduct().exists().orElse(false) || uploaded.contains(visit.url());
    if (!protocols.toLowerCase(Locale.ROOT).contains(PROTOCOL)) {
      refuse(visit, HttpStatus.BAD_REQUEST_400, PROTOCOL_MISMATCH);
    } else if (there && !set.allowOverwrites().get()) {
      acknowledge(visit, HttpStatus.CONFLICT_409);
    } else {
      String session = "{" + UUID.randomUUID() + "}";
      sessions.put(session, 0L);
      HttpFields.Mutable headers = visit.response().getHeaders();
      headers.put("BITS-Protocol", PROTOCOL).put(SESSION, session);
      headers.put(HttpHeader.ACCEPT_ENCODING, "identity");
      acknowledge(visit, HttpStatus.OK_200);
    }
  }

  private void fragment(Visit visit, UploadExtension set, String session) {
    Matcher range = RANGE.matcher(said(visit.request().getHeaders(), "Content-Range"));
    Long next = sessions.get(session);
    if (next == null) {
      refuse(visit, HttpStatus.INTERNAL_SERVER_ERROR_500, SESSION_NOT_FOUND);
    } else if (!range.matches()) {
      visit.reply(HttpStatus.BAD_REQUEST_400);
    } else if (Long.parseLong(range.group(3)) > set.maximumUploadSize().orElse(Long.MAX_VALUE)) {
      refuse(visit, HttpStatus.PAYLOAD_TOO_LARGE_413, TOO_LARGE);
    } else {
      boolean gap = Long.parseLong(range.group(1)) > next;
      long now = gap ? next : Math.max(next, Long.parseLong(range.group(2)) + 1);
      sessions.put(session, now);
      visit.response().getHeaders().put(SESSION, session);
      visit.response().getHeaders().put("BITS-Received-Content-Range", Long.toString(now));
      acknowledge(visit, gap ? HttpStatus.RANGE_NOT_SATISFIABLE_416 : HttpStatus.OK_200);
    }
  }

  private void end(Visit visit, String session, boolean keep) {
    if (sessions.remove(session) == null) {
      refuse(visit, HttpStatus.INTERNAL_SERVER_ERROR_500, SESSION_NOT_FOUND);
      return;
    }
    if (keep) {
      uploaded.add(visit.url());
    }
    visit.response().getHeaders().put(SESSION, session);
    acknowledge(visit, HttpStatus.OK_200);
  }

  private static void refuse(Visit visit, int status, String error) {
    visit.response().getHeaders().put("BITS-Error-Code", error);
    visit.response().getHeaders().put("BITS-Error-Context", REMOTE_FILE);
    acknowledge(visit, status);
  }

  private static void acknowledge(Visit visit, int status) {
    visit.response().getHeaders().put("BITS-Packet-Type", "Ack");
    visit.reply(status);
  }

  private static String said(HttpFields headers, String name) {
    String value = headers.get(name);
    return value == null ? "" : value.trim();
  }
}
