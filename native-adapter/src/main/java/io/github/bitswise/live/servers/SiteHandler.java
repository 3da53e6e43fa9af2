package io.github.bitswise.live.servers;

import io.github.bitswise.live.servers.Answer.Kind;
import io.github.bitswise.live.servers.Binding.Bound;
import io.github.bitswise.live.servers.Binding.Unbound;
import io.github.bitswise.live.servers.Request.Side;
import io.github.bitswise.machine.Conduct;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** One origin of the scenario: does with a request what is said of the longest prefix there. */
final class SiteHandler extends Handler.Abstract.NonBlocking {

  private final String origin;
  private final Scene scene;
  private final Gate gate;
  private final FileConduct files;
  private final Uploads uploads;
  private final Silence silence;
  private final Function<String, Binding> bind;

  SiteHandler(
      String origin,
      Scene scene,
      Gate gate,
      FileConduct files,
      Uploads uploads,
      Silence silence,
      Function<String, Binding> bind) {
    this.origin = origin;
    this.scene = scene;
    this.gate = gate;
    this.files = files;
    this.uploads = uploads;
    this.silence = silence;
    this.bind = bind;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    String url = origin + request.getHttpURI().getPathQuery();
    Visit visit = new Visit(Side.SERVER, request, response, callback, scene.server(url), url);
    Conduct conduct = visit.endpoint().conduct();
    if (conduct.http().orElse("1.1").equals("1.0")) {
      request.addHttpStreamWrapper(stream -> new OldHttp(stream, visit.connection()));
    }
    if (conduct.iis().known()) {
      response.getHeaders().put(HttpHeader.SERVER, "Microsoft-IIS/" + conduct.iis().get() + ".0");
    }
    Answer answer = Answer.of(conduct);
    if (!Sites.reached(visit.endpoint()) || directly(visit)) {
      visit.abort();
    } else if (!gate.stops(visit) && !redirected(visit, answer)) {
      answer(visit, answer);
    }
    return true;
  }

  private static boolean directly(Visit visit) {
    return !visit.endpoint().direct().orElse(true) && visit.header(HttpHeader.VIA) == null;
  }

  private boolean redirected(Visit visit, Answer answer) {
    String to = visit.endpoint().conduct().redirectsTo().orElse("none");
    if (to.equals("none")) {
      return false;
    }
    int status = answer.kind() == Kind.STATUS ? answer.status() : HttpStatus.FOUND_302;
    Binding binding = Origins.web(to) ? bind.apply(to) : null;
    if (binding instanceof Unbound unbound) {
      visit.unobservable(unbound.reason());
    }
    visit.redirect(status, binding instanceof Bound bound ? bound.uri().toString() : to);
    return true;
  }

  private void answer(Visit visit, Answer answer) {
    switch (answer.kind()) {
      case FILE -> file(visit);
      case STATUS -> visit.reply(answer.status());
      case CUT_OFF -> cutOff(visit);
      case SILENT -> silence.keep(visit);
      case GARBLED -> garbled(visit);
      case ENDLESS ->
          visit.redirect(HttpStatus.FOUND_302, visit.request().getHttpURI().getPathQuery());
      case ASTRAY -> visit.redirect(HttpStatus.FOUND_302, "astray://nowhere.invalid/");
      case REFUSED, IMPOSSIBLE -> {
        visit.unobservable("no server can make a request end so");
        visit.abort();
      }
    }
  }

  private void file(Visit visit) {
    Conduct conduct = visit.endpoint().conduct();
    if (visit.request().getMethod().equals(Uploads.METHOD)) {
      uploads.take(visit);
    } else if (!visit.get() && !visit.head()) {
      visit.reply(HttpStatus.NOT_IMPLEMENTED_501);
    } else if (!conduct.exists().orElse(true)) {
      visit.reply(HttpStatus.NOT_FOUND_404);
    } else if (visit.head() && !conduct.head().orElse(true)) {
      visit.response().getHeaders().put(HttpHeader.ALLOW, "GET");
      visit.reply(HttpStatus.METHOD_NOT_ALLOWED_405);
    } else {
      files.serve(visit);
    }
  }

  private void cutOff(Visit visit) {
    if (visit.get()) {
      file(visit.with(new CutOff(visit.request(), visit.response())));
    } else {
      visit.abort();
    }
  }

  private static void garbled(Visit visit) {
    ByteBuffer noise =
        ByteBuffer.wrap("\0\1\2 this is no HTTP \3\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
    visit.connection().write(Callback.from(visit::abort), noise);
  }
}
