package io.github.bitswise.live.servers;

import io.github.bitswise.live.servers.Request.Side;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpScheme;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.Response;

/** What was asked so far, in the order in which it came; each as soon as its answer has ended. */
final class Journal {

  /** Attribute of a request: who was asked. */
  static final String VISIT = Journal.class.getName() + ".visit";

  /** Attribute of a request that gets no answer. */
  static final String UNANSWERED = Journal.class.getName() + ".unanswered";

  /** Attribute of a request: why what follows says nothing of the scenario. */
  static final String UNOBSERVABLE = Journal.class.getName() + ".unobservable";

  /** Who is asked, by the scenario's name. */
  record Asked(Side side, String endpoint) {}

  private record Entry(long nanos, Request request) {}

  private final List<Entry> entries = new CopyOnWriteArrayList<>();
  private final List<Consumer<Request>> listeners = new CopyOnWriteArrayList<>();

  void add(Response response) {
    if (response.getRequest().getAttribute(VISIT) instanceof Asked asked) {
      Request request = read(asked, response);
      entries.add(new Entry(response.getRequest().getBeginNanoTime(), request));
      listeners.forEach(listener -> listener.accept(request));
    }
  }

  void listen(Consumer<Request> listener) {
    listeners.add(listener);
  }

  List<Request> requests() {
    return entries.stream()
        .sorted((one, other) -> Long.signum(one.nanos() - other.nanos()))
        .map(Entry::request)
        .toList();
  }

  private static Request read(Asked asked, Response response) {
    var request = response.getRequest();
    HttpFields headers = request.getHeaders();
    Optional<Presented> presented =
        Presented.of(
            headers.get(
                asked.side() == Side.PROXY
                    ? HttpHeader.PROXY_AUTHORIZATION
                    : HttpHeader.AUTHORIZATION));
    boolean unanswered = request.getAttribute(UNANSWERED) != null;
    boolean bodiless = unanswered || HttpMethod.HEAD.is(request.getMethod());
    return new Request(
        asked.side(),
        asked.endpoint(),
        request.getMethod(),
        target(asked.side(), request.getMethod(), request.getHttpURI()),
        Optional.ofNullable(headers.get(HttpHeader.RANGE)),
        presented.map(Presented::scheme),
        presented.flatMap(Presented::user),
        Optional.ofNullable(headers.get(HttpHeader.USER_AGENT)),
        unanswered ? Request.NO_ANSWER : response.getStatus(),
        bodiless ? 0 : Response.getContentBytesWritten(response),
        Visit.received(response),
        Optional.ofNullable(headers.get(HttpHeader.VIA)).map(Journal::name),
        Optional.ofNullable(request.getAttribute(UNOBSERVABLE)).map(Object::toString));
  }

  // A query may carry a signature, which lets in whoever knows it.
  private static String target(Side side, String method, HttpURI uri) {
    if (side == Side.SERVER) {
      return String.valueOf(uri.getPath());
    }
    // Jetty leaves out a port that is usual for http.
    return HttpMethod.CONNECT.is(method)
        ? uri.getHost()
            + ":"
            + (uri.getPort() > 0 ? uri.getPort() : HttpScheme.HTTP.getDefaultPort())
        : HttpURI.build(uri).query(null).user(null).toString();
  }

  /** The name in a Via header behind the version of HTTP. */
  private static String name(String via) {
    return via.substring(via.lastIndexOf(' ') + 1);
  }
}
