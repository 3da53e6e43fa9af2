package io.github.bitswise.live.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.jspecify.annotations.Nullable;

/** A port of 127.0.0.1 that keeps its number while it accepts nobody. */
final class Port {

  static final String LOOPBACK = "127.0.0.1";

  private final Connections connections = new Connections();
  private final ServerConnector connector;
  private final int number;
  private @Nullable Socket holder;

  /** A free port that accepts connections. */
  Port(Server server, String name) {
    connector =
        new ServerConnector(server, 0, 1, new HttpConnectionFactory(configuration())) {
          @Override
          protected void configure(Socket socket) {
            super.configure(socket);
            connections.add(socket);
          }
        };
    connector.setName(name);
    connector.setHost(LOOPBACK);
    // A slow file and a request that is never answered both leave a connection idle for long.
    connector.setIdleTimeout(0);
    server.addConnector(connector);
    start();
    number = connector.getLocalPort();
    connector.setPort(number);
  }

  int number() {
    return number;
  }

  ServerConnector connector() {
    return connector;
  }

  /** Accepts connections from now on, or refuses them and drops those that are there. */
  void accept(boolean accept) {
    if (accept == connector.isRunning()) {
      return;
    }
    try {
      if (accept) {
        release();
        start();
      } else {
        stop();
        hold();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void release() throws IOException {
    if (holder != null) {
      holder.close();
      holder = null;
    }
  }

  private void start() {
    try {
      connections.open();
      connector.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (Exception e) {
      throw new IllegalStateException("the port of " + connector.getName() + " does not open", e);
    }
  }

  private void stop() {
    try {
      connector.stop();
      connections.drop();
    } catch (Exception e) {
      throw new IllegalStateException("the port of " + connector.getName() + " does not close", e);
    }
  }

  // A socket that is bound and does not listen: connections are refused, and nobody gets the port.
  private void hold() throws IOException {
    Socket bound = new Socket();
    bound.setReuseAddress(true);
    bound.bind(new InetSocketAddress(InetAddress.getByName(LOOPBACK), number));
    holder = bound;
  }

  private static HttpConfiguration configuration() {
    HttpConfiguration configuration = new HttpConfiguration();
    configuration.setSendServerVersion(false);
    // No path leads to a file of this machine, and remote names are what the scenario makes them.
    configuration.setUriCompliance(UriCompliance.UNSAFE);
    return configuration;
  }
}
