package io.github.bitswise.live.servers;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;

/** A request for other ranges than the client asked for. */
final class Ranges extends Request.Wrapper {

  private static final Pattern TOUCHING = Pattern.compile("(\\d+)-(\\d+)\\s*,\\s*(\\d+)-(\\d+)");

  private final HttpFields headers;

  /** The request for these ranges; without a range where they are empty. */
  Ranges(Request request, String ranges) {
    super(request);
    HttpFields.Mutable changed = HttpFields.build(request.getHeaders()).remove(HttpHeader.RANGE);
    this.headers = ranges.isEmpty() ? changed : changed.put(HttpHeader.RANGE, ranges);
  }

  @Override
  public HttpFields getHeaders() {
    return headers;
  }

  static boolean several(Request request) {
    return asked(request).contains(",");
  }

  /** The ranges asked for, those that touch as one. */
  static String merged(Request request) {
    String ranges = asked(request);
    Matcher pair = TOUCHING.matcher(ranges);
    int from = 0;
    while (pair.find(from)) {
      if (Long.parseLong(pair.group(2)) + 1 == Long.parseLong(pair.group(3))) {
        String one = pair.group(1) + "-" + pair.group(4);
        ranges = ranges.substring(0, pair.start()) + one + ranges.substring(pair.end());
        from = pair.start();
      } else {
        from = pair.start(3);
      }
      pair = TOUCHING.matcher(ranges);
    }
    return ranges;
  }

  private static String asked(Request request) {
    String ranges = request.getHeaders().get(HttpHeader.RANGE);
    return ranges == null ? "" : ranges;
  }
}
