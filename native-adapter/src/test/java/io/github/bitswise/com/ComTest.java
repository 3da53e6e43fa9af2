package io.github.bitswise.com;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The bindings against a real BITS: the one of Windows, or the one of Wine. */
@Tag("wine")
class ComTest {

  private static final byte[] CONTENT = "downloaded by BITS".getBytes(StandardCharsets.UTF_8);
  private static final String PASSWORD = "s3cret";
  private static final Pattern RANGE = Pattern.compile("bytes=([0-9]+)-([0-9]*)");

  @TempDir private static Path folder;

  private static WindowsJava java;
  private static HttpServer server;

  @BeforeAll
  static void serve() throws IOException {
    java = WindowsJava.find();
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/file", ComTest::answer);
    server.start();
  }

  @AfterAll
  static void stop() {
    if (server != null) {
      server.stop(0);
    }
  }

  @Test
  void a_file_is_downloaded_with_credentials_and_the_callback_is_told()
      throws IOException, InterruptedException {
    Path file = folder.resolve("downloaded.txt");

    assertThat(download("/file", file, PASSWORD))
        .containsExactly(
            "found again true",
            "told of TRANSFERRED",
            url("/file")
                + "FileProgress[bytesTotal=OptionalLong[18], bytesTransferred=18, completed=true]",
            "completed 0 ACKNOWLEDGED");
    assertThat(file).hasBinaryContent(CONTENT);
  }

  @Test
  void the_error_of_a_job_is_read() throws IOException, InterruptedException {
    Path file = folder.resolve("missing.txt");

    assertThat(download("/missing", file, PASSWORD))
        .containsExactly("found again true", "Cause[context=REMOTE_FILE, code=" + 0x80190194 + "]");
    assertThat(file).doesNotExist();
  }

  private static List<String> download(String path, Path file, String password)
      throws IOException, InterruptedException {
    return java.run(LiveDownload.class, url(path), java.name(file), password);
  }

  private static String url(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  private static void answer(HttpExchange exchange) throws IOException {
    String wanted =
        "Basic "
            + Base64.getEncoder()
                .encodeToString(("ann:" + PASSWORD).getBytes(StandardCharsets.UTF_8));
    Headers headers = exchange.getResponseHeaders();
    try (exchange) {
      if (!wanted.equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
        headers.add("WWW-Authenticate", "Basic realm=\"files\"");
        exchange.sendResponseHeaders(401, -1);
        return;
      }
      headers.add("Accept-Ranges", "bytes");
      headers.add("Last-Modified", "Sat, 01 Jan 2000 00:00:00 GMT");
      if (exchange.getRequestMethod().equals("HEAD")) {
        headers.add("Content-Length", String.valueOf(CONTENT.length));
        exchange.sendResponseHeaders(200, -1);
        return;
      }
      send(exchange, exchange.getRequestHeaders().getFirst("Range"));
    }
  }

  private static void send(HttpExchange exchange, String range) throws IOException {
    Matcher parts = RANGE.matcher(range == null ? "" : range);
    if (!parts.matches()) {
      exchange.sendResponseHeaders(200, CONTENT.length);
      exchange.getResponseBody().write(CONTENT);
      return;
    }
    int from = Integer.parseInt(parts.group(1));
    int to = parts.group(2).isEmpty() ? CONTENT.length - 1 : Integer.parseInt(parts.group(2));
    exchange
        .getResponseHeaders()
        .add("Content-Range", "bytes " + from + "-" + to + "/" + CONTENT.length);
    exchange.sendResponseHeaders(206, to - from + 1);
    exchange.getResponseBody().write(CONTENT, from, to - from + 1);
  }
}
