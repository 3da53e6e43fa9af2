package io.github.bitswise.live.servers;

import io.github.bitswise.live.servers.Request.Side;
import io.github.bitswise.machine.Endpoint;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/**
 * A request under way.
 *
 * @param endpoint what is said of where it leads
 * @param url the scenario's name of what is asked for
 */
record Visit(
    Side side,
    Request request,
    Response response,
    Callback callback,
    Endpoint endpoint,
    String url) {

  Visit {
    request.setAttribute(Journal.VISIT, new Journal.Asked(side, endpoint.name()));
  }

  Visit with(Response other) {
    return new Visit(side, request, other, callback, endpoint, url);
  }

  @Nullable String header(HttpHeader header) {
    return request.getHeaders().get(header);
  }

  boolean get() {
    return HttpMethod.GET.is(request.getMethod());
  }

  boolean head() {
    return HttpMethod.HEAD.is(request.getMethod());
  }

  /** How much of a body has come with a request. */
  static long received(Response response) {
    return Request.getContentBytesRead(response.getRequest());
  }

  /** Answers with a status and an empty body. */
  void reply(int status) {
    response.setStatus(status);
    response.getHeaders().put(HttpHeader.CONTENT_LENGTH, 0L);
    Content.Sink.write(response, true, "", callback);
  }

  /** Sends the client elsewhere. */
  void redirect(int status, String location) {
    response.getHeaders().put(HttpHeader.LOCATION, location);
    reply(status);
  }

  /** Closes the connection without an answer. */
  void abort() {
    request.setAttribute(Journal.UNANSWERED, Boolean.TRUE);
    callback.failed(new Request.Handler.AbortException("no answer is meant to come"));
  }

  EndPoint connection() {
    return request.getConnectionMetaData().getConnection().getEndPoint();
  }

  /** From here on, what the client does says nothing of the scenario. */
  void unobservable(String reason) {
    request.setAttribute(Journal.UNOBSERVABLE, reason);
  }
}
