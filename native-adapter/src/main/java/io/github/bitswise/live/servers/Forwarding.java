package io.github.bitswise.live.servers;

import io.github.bitswise.machine.Endpoint;
import org.eclipse.jetty.client.HttpClient;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.proxy.ProxyHandler;
import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;

/** Passes requests on to the servers of the run, under the name of the proxy. */
final class Forwarding extends ProxyHandler.Forward {

  private final String name;
  private final Scene scene;
  private final Routes routes;

  Forwarding(String name, Scene scene, Routes routes) {
    this.name = name;
    this.scene = scene;
    this.routes = routes;
    setViaHost(name);
    setUseServerThreadPool(true);
  }

  @Override
  protected void configureHttpClient(HttpClient client) {
    super.configureHttpClient(client);
    // The log of the server is to show what the client of the proxy says of itself.
    client.setUserAgentField(null);
  }

  @Override
  protected HttpURI rewriteHttpURI(Request asked) {
    HttpURI uri = asked.getHttpURI();
    int port = routes.port(Routes.url(asked.getMethod(), uri)).orElseThrow();
    return HttpURI.build(uri).scheme("http").authority(Port.LOOPBACK, port);
  }

  @Override
  protected void copyRequestHeaders(Request from, org.eclipse.jetty.client.Request to) {
    super.copyRequestHeaders(from, to);
    if (!ranges()) {
      to.headers(headers -> headers.remove(HttpHeader.RANGE).remove(HttpHeader.IF_RANGE));
    }
  }

  @Override
  protected @Nullable HttpField filterServerToProxyResponseField(HttpField field) {
    return field.getHeader() == HttpHeader.ACCEPT_RANGES && !ranges()
        ? null
        : super.filterServerToProxyResponseField(field);
  }

  private boolean ranges() {
    return scene.proxy(name).map(Endpoint::ranges).map(said -> said.orElse(true)).orElse(true);
  }
}
