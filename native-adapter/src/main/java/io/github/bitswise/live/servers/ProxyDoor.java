package io.github.bitswise.live.servers;

import io.github.bitswise.live.servers.Request.Side;
import io.github.bitswise.machine.Endpoint;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** One proxy of the scenario: asks who comes, and passes on what leads to a server of the run. */
final class ProxyDoor extends Handler.Wrapper {

  private final String name;
  private final Scene scene;
  private final Gate gate;
  private final Routes routes;

  ProxyDoor(String name, Scene scene, Gate gate, Routes routes) {
    super(new Tunnel(routes, new Forwarding(name, scene, routes)));
    this.name = name;
    this.scene = scene;
    this.gate = gate;
    this.routes = routes;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    String url = Routes.url(request.getMethod(), request.getHttpURI());
    Endpoint endpoint = scene.proxy(name).orElseGet(() -> Endpoint.named(name));
    Visit visit = new Visit(Side.PROXY, request, response, callback, endpoint, url);
    if (gate.stops(visit)) {
      return true;
    }
    if (routes.port(url).isEmpty()) {
      visit.unobservable("no server of the run stands for `" + Origins.of(url) + "`");
      visit.reply(HttpStatus.BAD_GATEWAY_502);
      return true;
    }
    return super.handle(request, response, callback);
  }
}
