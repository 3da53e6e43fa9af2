package io.github.bitswise.live.servers;

import static io.github.bitswise.live.servers.Run.FILE;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UploadsTest {

  private static final String PROTOCOL = "{7df0354d-249b-430f-820d-3d2a9bef4931}";

  @Test
  void a_file_comes_in_fragments() throws Exception {
    try (Run run = Run.server("")) {
      HttpResponse<Void> ping = post(run, "Ping", 0);
      assertThat(ping.statusCode()).isEqualTo(200);
      assertThat(ping.headers().firstValue("BITS-Packet-Type")).contains("Ack");
      String session = session(run);
      HttpResponse<Void> first = fragment(run, session, 0, 99, 150);
      assertThat(first.statusCode()).isEqualTo(200);
      assertThat(first.headers().firstValue("BITS-Received-Content-Range")).contains("100");
      HttpResponse<Void> gap = fragment(run, session, 120, 149, 150);
      assertThat(gap.statusCode()).isEqualTo(416);
      assertThat(gap.headers().firstValue("BITS-Received-Content-Range")).contains("100");
      HttpResponse<Void> last = fragment(run, session, 100, 149, 150);
      assertThat(last.headers().firstValue("BITS-Received-Content-Range")).contains("150");
      HttpResponse<Void> closed = post(run, "Close-Session", 0, "BITS-Session-Id", session);
      assertThat(closed.statusCode()).isEqualTo(200);
      assertThat(closed.headers().firstValue("BITS-Session-Id")).contains(session);
      Request request = run.logged(6).get(2);
      assertThat(request.method()).isEqualTo("BITS_POST");
      assertThat(request.received()).isEqualTo(100);
    }
  }

  @Test
  void a_file_that_is_there_is_not_overwritten_unless_the_directory_lets_it() throws Exception {
    try (Run run = Run.server("")) {
      post(run, "Close-Session", 0, "BITS-Session-Id", session(run));
      assertThat(create(run).statusCode()).isEqualTo(409);
    }
    try (Run run = Run.server("exists: true")) {
      assertThat(create(run).statusCode()).isEqualTo(409);
    }
    try (Run run = Run.server("exists: true, extension: { allow-overwrites: true }")) {
      assertThat(create(run).statusCode()).isEqualTo(200);
    }
  }

  @Test
  void a_session_that_is_over_is_not_found() throws Exception {
    try (Run run = Run.server("")) {
      String session = session(run);
      post(run, "Cancel-Session", 0, "BITS-Session-Id", session);
      HttpResponse<Void> late = fragment(run, session, 0, 9, 10);
      assertThat(late.statusCode()).isEqualTo(500);
      assertThat(late.headers().firstValue("BITS-Error-Code")).contains("0x8020001F");
      assertThat(late.headers().firstValue("BITS-Error-Context")).contains("0x5");
      assertThat(create(run).statusCode()).isEqualTo(200);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "extension: false                         | 404",
        "extension: false, iis: '10.0'            | 404",
        "extension: false, iis: '6.0'             | 501",
        "extension: { execute: true }             | 403"
      })
  void a_server_without_the_extension_or_with_execute_takes_none(String said, int status)
      throws Exception {
    try (Run run = Run.server(said)) {
      assertThat(create(run).statusCode()).isEqualTo(status);
    }
  }

  @Test
  void a_server_takes_no_more_than_its_maximum() throws Exception {
    try (Run run = Run.server("extension: { maximum-upload-size: 100 }")) {
      HttpResponse<Void> refused = fragment(run, session(run), 0, 99, 101);
      assertThat(refused.statusCode()).isEqualTo(413);
      assertThat(refused.headers().firstValue("BITS-Error-Code")).contains("0x80200020");
    }
    try (Run run = Run.server("extension: { maximum-content-length: 100 }, iis: '10.0'")) {
      assertThat(fragment(run, session(run), 0, 100, 101).statusCode()).isEqualTo(404);
    }
  }

  @Test
  void another_protocol_is_refused() throws Exception {
    try (Run run = Run.server("")) {
      HttpResponse<Void> refused =
          post(run, "Create-Session", 0, "BITS-Supported-Protocols", "{other}");
      assertThat(refused.headers().firstValue("BITS-Error-Code")).contains("0x80200022");
    }
  }

  private static HttpResponse<Void> create(Run run) throws Exception {
    return post(run, "Create-Session", 0, "BITS-Supported-Protocols", PROTOCOL);
  }

  private static String session(Run run) throws Exception {
    HttpResponse<Void> created = create(run);
    assertThat(created.headers().firstValue("BITS-Protocol")).contains(PROTOCOL);
    assertThat(created.headers().firstValue("Accept-Encoding")).contains("identity");
    return created.headers().firstValue("BITS-Session-Id").orElseThrow();
  }

  private static HttpResponse<Void> fragment(Run run, String session, int from, int to, int of)
      throws Exception {
    String range = "bytes " + from + "-" + to + "/" + of;
    return post(run, "Fragment", to - from + 1, "BITS-Session-Id", session, "Content-Range", range);
  }

  private static HttpResponse<Void> post(Run run, String packet, int bytes, String... headers)
      throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(run.uri(FILE))
            .version(HttpClient.Version.HTTP_1_1)
            .header("BITS-Packet-Type", packet)
            .method("BITS_POST", BodyPublishers.ofByteArray(new byte[bytes]));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return HttpClient.newHttpClient().send(request.build(), BodyHandlers.discarding());
  }
}
