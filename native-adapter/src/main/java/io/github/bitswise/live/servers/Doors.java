package io.github.bitswise.live.servers;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** Sends a request to the handler of the port at which it comes in. */
final class Doors extends Handler.Abstract {

  private final Map<Connector, Handler> handlers = new ConcurrentHashMap<>();

  /** What comes in at this port is for this handler. */
  void add(Port port, Handler handler) {
    handler.setServer(getServer());
    addManaged(handler);
    handlers.put(port.connector(), handler);
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    @Nullable Handler handler = handlers.get(request.getConnectionMetaData().getConnector());
    return handler != null && handler.handle(request, response, callback);
  }
}
