package io.github.bitswise.live.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.util.HashSet;
import java.util.Set;

/**
 * The connections of a port. Its server closes those that it has begun to serve; one that was being
 * accepted while the port closed would stay open for ever.
 */
final class Connections {

  private final Set<Socket> sockets = new HashSet<>();
  private boolean open;

  synchronized void open() {
    open = true;
  }

  /** Keeps a connection, or closes it where it comes too late. */
  synchronized void add(Socket socket) {
    sockets.removeIf(Socket::isClosed);
    if (open) {
      sockets.add(socket);
    } else {
      close(socket);
    }
  }

  /** Closes all of them, and those that come until the port is opened again. */
  synchronized void drop() {
    open = false;
    sockets.forEach(Connections::close);
    sockets.clear();
  }

  private static void close(Socket socket) {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
