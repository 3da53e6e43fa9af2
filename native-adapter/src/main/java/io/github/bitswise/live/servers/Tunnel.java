package io.github.bitswise.live.servers;

import java.net.InetSocketAddress;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.handler.ConnectHandler;

/** Connects clients that ask a proxy for a tunnel with servers of the run, and with nobody else. */
final class Tunnel extends ConnectHandler {

  private final Routes routes;

  Tunnel(Routes routes, Handler otherwise) {
    super(otherwise);
    this.routes = routes;
  }

  @Override
  protected InetSocketAddress newConnectAddress(String host, int port) {
    HttpURI asked = HttpURI.build().authority(host, port);
    int ours = routes.port(Routes.url(HttpMethod.CONNECT.asString(), asked)).orElseThrow();
    return new InetSocketAddress(Port.LOOPBACK, ours);
  }
}
