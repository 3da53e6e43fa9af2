package io.github.bitswise.live.servers;

import io.github.bitswise.machine.Conduct;
import io.github.bitswise.machine.MultiRangeReply;
import io.github.bitswise.source.Known;
import java.time.Duration;
import java.util.List;
import org.eclipse.jetty.http.DateGenerator;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.ResourceService;
import org.eclipse.jetty.server.Response;

/** Serves files: whole or in ranges, at their pace, with what is wrong about their replies. */
final class FileConduct {

  private static final int LONG = 200;
  private static final int TOO_MANY = 3;

  private final Contents contents;
  private final ResourceService ranged = new ResourceService();
  private final ResourceService whole = new ResourceService();

  FileConduct(Contents contents) {
    this.contents = contents;
    ranged.setEtags(true);
    whole.setEtags(true);
    whole.setAcceptRanges(false);
  }

  void serve(Visit visit) {
    Conduct conduct = visit.endpoint().conduct();
    ServedFile file = contents.file(visit.url(), conduct);
    Request request = changed(visit.request(), file);
    Response response = visit.response();
    if (visit.get()) {
      Duration pace = contents.pace(visit.url()).orElse(Duration.ZERO);
      long length = Math.max(1, file.getResource().length());
      response = pace.isZero() ? response : new Paced(request, response, pace, length);
    }
    boolean ranges =
        visit.endpoint().ranges().orElse(true)
            && file.told()
            && !conduct.http().orElse("1.1").equals("1.0");
    if (ranges && Ranges.several(request)) {
      int emptyLines = 0;
      Known<MultiRangeReply> said = conduct.multiRange();
      if (said.known()) {
        switch (said.get()) {
          case MERGED -> request = new Ranges(request, Ranges.merged(request));
          case LONG_HEADERS -> file = file.longType(LONG);
          case BLANK_LINES -> emptyLines = TOO_MANY;
        }
      }
      response = new Parts(request, response, emptyLines);
    }
    (ranges ? ranged : whole).doGet(request, response, visit.callback(), file);
  }

  /** The request without its ranges if they are meant for another state of the file. */
  private static Request changed(Request request, ServedFile file) {
    String condition = request.getHeaders().get(HttpHeader.IF_RANGE);
    boolean meant =
        condition == null
            || List.of(file.etag(), DateGenerator.formatDate(file.getLastModifiedInstant()))
                .contains(condition.trim());
    return meant ? request : new Ranges(request, "");
  }
}
