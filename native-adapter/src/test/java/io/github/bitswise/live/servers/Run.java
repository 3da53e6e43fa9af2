package io.github.bitswise.live.servers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bitswise.live.servers.Binding.Bound;
import io.github.bitswise.machine.World;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** The servers of a world, and a client that asks them. */
final class Run implements AutoCloseable {

  static final String FILE = "http://files.contoso.com/p.cab";
  static final String ANN = "CONTOSO\\ann";
  static final char[] PASSWORD = "pässword".toCharArray();

  final ScenarioServers servers;
  private final BlockingQueue<Request> ended = new LinkedBlockingQueue<>();
  private final HttpClient client;
  private int told;

  private Run(World world, HttpClient.Builder client) {
    this.servers = ScenarioServers.open(world, new Passwords(Map.of(ANN, PASSWORD)));
    this.servers.listen(ended::add);
    this.client = client.version(HttpClient.Version.HTTP_1_1).build();
  }

  static Run of(World world) {
    return new Run(world, HttpClient.newBuilder());
  }

  /** The server of {@link #FILE}, and what is said of it. */
  static Run server(String said) {
    return of(Worlds.server(said));
  }

  URI uri(String remoteName) {
    assertThat(servers.url(remoteName)).isInstanceOf(Bound.class);
    return ((Bound) servers.url(remoteName)).uri();
  }

  String unbound(String remoteName) {
    return ((Binding.Unbound) servers.url(remoteName)).reason();
  }

  HttpResponse<byte[]> get(String... headers) throws IOException, InterruptedException {
    return ask("GET", uri(FILE), headers);
  }

  HttpResponse<byte[]> head(String... headers) throws IOException, InterruptedException {
    return ask("HEAD", uri(FILE), headers);
  }

  HttpResponse<byte[]> ask(String method, URI uri, String... headers)
      throws IOException, InterruptedException {
    return ask(client, method, uri, headers);
  }

  /** Asks through this proxy. */
  HttpResponse<byte[]> through(URI proxy, String method, URI uri, String... headers)
      throws IOException, InterruptedException {
    HttpClient through =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .proxy(ProxySelector.of(new InetSocketAddress(proxy.getHost(), proxy.getPort())))
            .build();
    return ask(through, method, uri, headers);
  }

  private static HttpResponse<byte[]> ask(
      HttpClient client, String method, URI uri, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(uri).method(method, BodyPublishers.noBody());
    if (headers.length > 0) {
      request.headers(headers);
    }
    return client.send(request.build(), BodyHandlers.ofByteArray());
  }

  /** All that comes back for these lines, byte by byte, until the server closes. */
  static String raw(URI uri, String... lines) throws IOException {
    try (Socket socket = asked(uri, lines)) {
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
    }
  }

  /** The first line that comes back for these lines. */
  static String firstLine(URI uri, String... lines) throws IOException {
    try (Socket socket = asked(uri, lines)) {
      InputStreamReader answer =
          new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1);
      return new BufferedReader(answer).readLine();
    }
  }

  private static Socket asked(URI uri, String... lines) throws IOException {
    Socket socket = new Socket(uri.getHost(), uri.getPort());
    socket.setSoTimeout(30_000);
    String request = String.join("\r\n", lines) + "\r\n\r\n";
    socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
    return socket;
  }

  /** The next request whose answer ended. */
  Request logged() throws InterruptedException {
    Request next = ended.poll(30, TimeUnit.SECONDS);
    assertThat(next).as("a request in the log").isNotNull();
    told++;
    return next;
  }

  /** So many more requests in the order in which they came, once the answers of all have ended. */
  List<Request> logged(int count) throws InterruptedException {
    int before = told;
    for (int i = 0; i < count; i++) {
      logged();
    }
    return servers.log().subList(before, before + count);
  }

  @Override
  public void close() {
    servers.close();
  }
}
