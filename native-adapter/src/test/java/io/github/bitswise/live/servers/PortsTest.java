package io.github.bitswise.live.servers;

import static io.github.bitswise.live.servers.Run.FILE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class PortsTest {

  @Test
  void a_server_becomes_unreachable_and_comes_back_at_the_same_port() throws Exception {
    try (Run run = Run.server("")) {
      URI uri = run.uri(FILE);
      for (int round = 0; round < 3; round++) {
        assertThat(run.get().statusCode()).isEqualTo(200);
        run.servers.change(Worlds.server("reachable: false"));
        assertThatThrownBy(() -> new Socket(uri.getHost(), uri.getPort()).close())
            .isInstanceOf(ConnectException.class);
        run.servers.change(Worlds.server("reachable: true"));
        assertThat(run.uri(FILE)).isEqualTo(uri);
      }
    }
  }

  @Test
  void a_change_leaves_the_rest_as_it_is() throws Exception {
    try (Run run = Run.server("size: 10")) {
      run.servers.change(Worlds.server("answers: 503"));
      assertThat(run.get().statusCode()).isEqualTo(503);
      run.servers.change(Worlds.server("answers: 200"));
      assertThat(run.get().body()).hasSize(10);
    }
  }

  @Test
  void a_transfer_breaks_off_when_the_server_becomes_unreachable() throws Exception {
    try (Run run = Run.server("size: 1MB")) {
      run.servers.pace(FILE, Duration.ofDays(1));
      URI uri = run.uri(FILE);
      try (Socket socket = new Socket(uri.getHost(), uri.getPort())) {
        socket
            .getOutputStream()
            .write("GET /p.cab HTTP/1.1\r\nHost: a\r\n\r\n".getBytes("US-ASCII"));
        run.servers.change(Worlds.server("reachable: false"));
        assertThat(socket.getInputStream().readAllBytes().length).isLessThan(1_000_000);
      } catch (IOException reset) {
        assertThat(reset).hasMessageContaining("reset");
      }
    }
  }

  @Test
  void each_origin_has_a_port_of_its_own() {
    String world = "servers: { 'http://a': {}, 'http://a:8080/x': {}, 'http://b/y': {} }";
    try (Run run = Run.of(Worlds.of(world))) {
      assertThat(run.uri("http://a/p").getPort())
          .isEqualTo(run.uri("http://A/q").getPort())
          .isNotEqualTo(run.uri("http://a:8080/x/p").getPort());
      assertThat(run.uri("http://b/y?q=1#f")).hasPath("/y").hasQuery("q=1").hasNoFragment();
    }
  }

  @Test
  void nobody_from_outside_reaches_a_port() throws Exception {
    try (Run run = Run.server("")) {
      int port = run.uri(FILE).getPort();
      assertThat(run.uri(FILE).getHost()).isEqualTo("127.0.0.1");
      for (InetAddress address :
          NetworkInterface.networkInterfaces().flatMap(NetworkInterface::inetAddresses).toList()) {
        if (!address.isLoopbackAddress()) {
          assertThatThrownBy(() -> connect(address, port)).isInstanceOf(IOException.class);
        }
      }
    }
  }

  private static void connect(InetAddress address, int port) throws IOException {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(address, port), 2000);
    }
  }
}
