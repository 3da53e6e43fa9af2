package io.github.bitswise.live.servers;

import static io.github.bitswise.live.servers.Run.FILE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswersTest {

  @ParameterizedTest
  @ValueSource(ints = {204, 300, 304, 400, 403, 404, 410, 500, 503, 599})
  void a_status_is_answered_as_it_is_said(int status) throws Exception {
    try (Run run = Run.server("answers: " + status)) {
      assertThat(run.head().statusCode()).isEqualTo(status);
      assertThat(run.get().statusCode()).isEqualTo(status);
    }
  }

  @ParameterizedTest
  @CsvSource({"BG_E_HTTP_ERROR_503, 503", "0x80190194, 404"})
  void an_error_that_is_a_status_is_answered_as_that(String error, int status) throws Exception {
    try (Run run = Run.server("answers: '" + error + "'")) {
      assertThat(run.get().statusCode()).isEqualTo(status);
    }
  }

  @Test
  void a_redirect_leads_to_the_port_of_the_other_server() throws Exception {
    String world =
        """
        servers:
          'http://files.contoso.com': { redirects-to: 'http://other.contoso.com/x/p.cab?a=b' }
          'http://moved.contoso.com': { redirects-to: '/elsewhere', answers: 307 }
          'http://other.contoso.com': {}
        """;
    try (Run run = Run.of(Worlds.of(world))) {
      HttpResponse<byte[]> found = run.get();
      assertThat(found.statusCode()).isEqualTo(302);
      URI there = run.uri("http://other.contoso.com/x/p.cab?a=b");
      assertThat(found.headers().firstValue("Location")).contains(there.toString());
      assertThat(run.ask("GET", there).statusCode()).isEqualTo(200);
      HttpResponse<byte[]> moved = run.ask("GET", run.uri("http://moved.contoso.com/p.cab"));
      assertThat(moved.statusCode()).isEqualTo(307);
      assertThat(moved.headers().firstValue("Location")).contains("/elsewhere");
    }
  }

  @Test
  void a_redirect_to_what_cannot_be_bound_is_told() throws Exception {
    try (Run run = Run.server("redirects-to: 'https://safe.contoso.com/p.cab'")) {
      assertThat(run.get().headers().firstValue("Location"))
          .contains("https://safe.contoso.com/p.cab");
      assertThat(run.logged().unobservable().orElseThrow()).contains("https");
    }
  }

  @Test
  void the_longest_prefix_decides_and_the_shorter_ones_fill_in() throws Exception {
    String world =
        """
        servers:
          'http://files.contoso.com': { size: 10 }
          'http://files.contoso.com/gone': { answers: 410 }
        """;
    try (Run run = Run.of(Worlds.of(world))) {
      assertThat(run.get().body()).hasSize(10);
      assertThat(run.ask("GET", run.uri("http://files.contoso.com/gone/p.cab")).statusCode())
          .isEqualTo(410);
      assertThat(run.logged(2))
          .extracting(Request::endpoint)
          .containsExactly("http://files.contoso.com", "http://files.contoso.com/gone");
    }
  }

  @Test
  void an_old_server_answers_in_http_1_0_without_ranges_and_closes() throws Exception {
    try (Run run = Run.server("size: 10, http: '1.0'")) {
      URI uri = run.uri(FILE);
      String whole = Run.raw(uri, "GET /p.cab HTTP/1.1", "Host: a", "Range: bytes=0-4");
      assertThat(whole).startsWith("HTTP/1.0 200 OK\r\n").contains("Content-Length: 10\r\n");
      assertThat(whole.substring(whole.indexOf("\r\n\r\n") + 4)).hasSize(10);
      String head = Run.raw(uri, "HEAD /p.cab HTTP/1.1", "Host: a");
      assertThat(head).startsWith("HTTP/1.0 200 OK\r\n").contains("Content-Length: 10\r\n");
      assertThat(head).endsWith("\r\n\r\n");
      assertThat(run.get().body()).hasSize(10);
    }
  }

  @Test
  void an_old_server_ends_a_file_of_untold_size_with_the_connection() throws Exception {
    try (Run run = Run.server("size: none, http: '1.0'")) {
      String whole = Run.raw(run.uri(FILE), "GET /p.cab HTTP/1.1", "Host: a");
      assertThat(whole).doesNotContain("Content-Length", "Transfer-Encoding");
      assertThat(whole.substring(whole.indexOf("\r\n\r\n") + 4)).hasSize(64 << 10);
    }
  }

  @Test
  void a_server_that_refuses_connections_has_a_port_that_is_closed() {
    for (String refuses :
        new String[] {"reachable: false", "answers: ERROR_WINHTTP_CANNOT_CONNECT"}) {
      try (Run run = Run.server(refuses)) {
        URI uri = run.uri(FILE);
        assertThatThrownBy(() -> new Socket(uri.getHost(), uri.getPort()).close())
            .isInstanceOf(ConnectException.class);
      }
    }
  }

  @Test
  void one_prefix_that_is_out_of_reach_gets_no_answer_where_others_do() throws Exception {
    String world =
        """
        servers:
          'http://files.contoso.com': {}
          'http://files.contoso.com/gone': { reachable: false }
        """;
    try (Run run = Run.of(Worlds.of(world))) {
      assertThat(run.get().statusCode()).isEqualTo(200);
      URI gone = run.uri("http://files.contoso.com/gone/p.cab");
      assertThatThrownBy(() -> run.ask("GET", gone)).isInstanceOf(IOException.class);
      assertThat(run.logged(2)).extracting(Request::status).containsExactly(200, Request.NO_ANSWER);
    }
  }

  @Test
  void a_server_may_never_answer() throws Exception {
    try (Run run = Run.server("answers: ERROR_WINHTTP_TIMEOUT")) {
      URI uri = run.uri(FILE);
      try (Socket socket = new Socket(uri.getHost(), uri.getPort())) {
        socket
            .getOutputStream()
            .write("GET /p.cab HTTP/1.1\r\nHost: a\r\n\r\n".getBytes("US-ASCII"));
        assertThat(run.logged().status()).isEqualTo(Request.NO_ANSWER);
        assertThat(socket.getInputStream().available()).isZero();
        run.servers.close();
        assertThat(socket.getInputStream().read()).isEqualTo(-1);
      }
      assertThat(run.servers.log()).hasSize(1);
    }
  }

  @Test
  void a_server_may_answer_what_is_no_http() {
    try (Run run = Run.server("answers: ERROR_WINHTTP_INVALID_SERVER_RESPONSE")) {
      assertThatThrownBy(run::get).isInstanceOf(IOException.class);
    }
  }

  @Test
  void a_server_may_redirect_for_ever() throws Exception {
    try (Run run = Run.server("answers: ERROR_WINHTTP_REDIRECT_FAILED")) {
      assertThat(run.get().headers().firstValue("Location")).contains("/p.cab");
    }
  }

  @Test
  void iis_names_itself() throws Exception {
    try (Run run = Run.server("iis: '8.5'")) {
      assertThat(run.get().headers().firstValue("Server")).contains("Microsoft-IIS/8.0");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "answers: ERROR_WINHTTP_NAME_NOT_RESOLVED | no server can make a request end in",
        "answers: ERROR_WINHTTP_SECURE_FAILURE    | no server can make a request end in",
        "answers: 100                             | no server can make a request end in `100`",
        "size: 65MB                               | more than 64 MiB",
        "http: '2'                                | HTTP/2"
      })
  void what_no_server_here_can_do_is_said(String said, String reason) {
    try (Run run = Run.server(said)) {
      assertThat(run.unbound(FILE)).contains(reason);
    }
  }

  @Test
  void other_names_are_not_bound() {
    try (Run run = Run.of(Worlds.of("servers: { 'https://safe.contoso.com': {} }"))) {
      assertThat(run.unbound("https://safe.contoso.com/p.cab")).contains("https");
      assertThat(run.unbound("http://x/p.cab")).isEqualTo("nothing is said of `http://x`");
    }
  }

  @Test
  void a_server_of_which_nothing_is_said_can_be_asked_for() throws Exception {
    try (Run run = Run.server("")) {
      Binding binding = run.servers.plain("http://x/p.cab");
      URI uri = ((Binding.Bound) binding).uri();
      assertThat(run.ask("GET", uri).statusCode()).isEqualTo(200);
    }
  }
}
