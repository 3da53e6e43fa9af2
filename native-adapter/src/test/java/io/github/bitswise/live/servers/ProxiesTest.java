package io.github.bitswise.live.servers;

import static io.github.bitswise.live.servers.GateTest.basic;
import static io.github.bitswise.live.servers.Run.ANN;
import static io.github.bitswise.live.servers.Run.FILE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bitswise.live.servers.Binding.Bound;
import io.github.bitswise.live.servers.Binding.Unbound;
import io.github.bitswise.live.servers.Request.Side;
import java.net.ConnectException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

class ProxiesTest {

  private static final String PROXY = "proxy.contoso.com:8080";

  @Test
  void a_proxy_passes_on_what_it_is_asked_for_and_both_sides_tell() throws Exception {
    try (Run run = run("authentication: none", "size: 1000")) {
      byte[] direct = run.get("User-Agent", "Microsoft BITS/7.8").body();
      run.logged();
      for (URI uri : new URI[] {run.uri(FILE), URI.create(FILE)}) {
        HttpResponse<byte[]> through =
            run.through(proxy(run), "GET", uri, "User-Agent", "Microsoft BITS/7.8");
        assertThat(through.body()).isEqualTo(direct);
        Request first = run.logged();
        Request second = run.logged();
        Request server = first.side() == Side.SERVER ? first : second;
        Request proxy = first.side() == Side.SERVER ? second : first;
        assertThat(server.endpoint()).isEqualTo("http://files.contoso.com");
        assertThat(server.via()).contains(PROXY);
        assertThat(server.userAgent()).contains("Microsoft BITS/7.8");
        assertThat(proxy.side()).isEqualTo(Side.PROXY);
        assertThat(proxy.endpoint()).isEqualTo(PROXY);
        assertThat(proxy.target()).isEqualTo(uri.toString());
        assertThat(proxy.bytes()).isEqualTo(1000);
        assertThat(proxy.via()).isEmpty();
      }
    }
  }

  @Test
  void a_proxy_passes_ranges_and_head_on() throws Exception {
    try (Run run = run("authentication: none", "size: 1000")) {
      URI uri = run.uri(FILE);
      HttpResponse<byte[]> part = run.through(proxy(run), "GET", uri, "Range", "bytes=0-9");
      assertThat(part.statusCode()).isEqualTo(206);
      assertThat(part.body()).hasSize(10);
      HttpResponse<byte[]> head = run.through(proxy(run), "HEAD", uri);
      assertThat(head.headers().firstValueAsLong("Content-Length")).hasValue(1000);
    }
  }

  @Test
  void a_proxy_may_keep_ranges_back() throws Exception {
    try (Run run = run("ranges: false", "size: 1000")) {
      URI uri = run.uri(FILE);
      HttpResponse<byte[]> whole = run.through(proxy(run), "GET", uri, "Range", "bytes=0-9");
      assertThat(whole.statusCode()).isEqualTo(200);
      assertThat(whole.body()).hasSize(1000);
      assertThat(whole.headers().firstValue("Accept-Ranges")).isEmpty();
    }
  }

  @Test
  void a_proxy_asks_who_comes() throws Exception {
    try (Run run = run("authentication: basic, allow: 'CONTOSO\\ann'", "size: 1000")) {
      URI uri = run.uri(FILE);
      String get = "GET " + uri + " HTTP/1.1";
      String host = "Host: " + uri.getAuthority();
      String end = "Connection: close";
      assertThat(Run.raw(proxy(run), get, host, end))
          .startsWith("HTTP/1.1 407 ")
          .contains("Proxy-Authenticate: Basic realm=\"bitswise\"\r\n");
      assertThat(run.logged().status()).isEqualTo(407);
      String wrong = "Proxy-Authorization: " + basic(ANN, "wrong");
      assertThat(Run.raw(proxy(run), get, host, end, wrong)).startsWith("HTTP/1.1 407 ");
      assertThat(run.logged().user()).contains(ANN);
      String right = "Proxy-Authorization: " + basic(ANN, new String(Run.PASSWORD));
      assertThat(Run.raw(proxy(run), get, host, end, right)).startsWith("HTTP/1.1 200 ");
      Request first = run.logged();
      Request second = run.logged();
      assertThat(first.status()).isEqualTo(200);
      assertThat(second.status()).isEqualTo(200);
      Request server = first.side() == Side.SERVER ? first : second;
      assertThat(server.scheme()).isEmpty();
      assertThat(run.servers.log().toString()).doesNotContain(right.substring(30));
    }
  }

  @Test
  void a_server_that_cannot_be_reached_directly_is_behind_the_proxy() throws Exception {
    try (Run run = run("authentication: none", "direct: false")) {
      URI uri = run.uri(FILE);
      assertThatThrownBy(() -> new Socket(uri.getHost(), uri.getPort()).close())
          .isInstanceOf(ConnectException.class);
      assertThat(run.through(proxy(run), "GET", uri).statusCode()).isEqualTo(200);
    }
  }

  @Test
  void a_server_that_nobody_reaches_is_out_of_reach_for_the_proxy_too() throws Exception {
    try (Run run = run("authentication: none", "reachable: false")) {
      assertThat(run.through(proxy(run), "GET", run.uri(FILE)).statusCode()).isEqualTo(502);
    }
  }

  @Test
  void a_proxy_leads_nowhere_else() throws Exception {
    try (Run run = run("authentication: none", "");
        Run other = Run.server("")) {
      for (URI uri : new URI[] {URI.create("http://x.contoso.com/p.cab"), other.uri(FILE)}) {
        assertThat(run.through(proxy(run), "GET", uri).statusCode()).isEqualTo(502);
        assertThat(run.logged().unobservable().orElseThrow()).contains(uri.getHost());
      }
      assertThat(other.servers.log()).isEmpty();
    }
  }

  @Test
  void a_tunnel_leads_to_servers_of_the_run_alone() throws Exception {
    try (Run run = run("authentication: none", "size: 10")) {
      for (String other : new String[] {"x.contoso.com:80", "files.contoso.com:443"}) {
        String connect = "CONNECT " + other + " HTTP/1.1";
        assertThat(Run.firstLine(proxy(run), connect, "Host: " + other))
            .startsWith("HTTP/1.1 502 ");
        assertThat(run.logged().target()).isEqualTo(other);
      }
      for (String ours : new String[] {run.uri(FILE).getAuthority(), "files.contoso.com:80"}) {
        String connect = "CONNECT " + ours + " HTTP/1.1\r\nHost: " + ours + "\r\n";
        String get = "GET /p.cab HTTP/1.1\r\nHost: a\r\nConnection: close";
        assertThat(Run.raw(proxy(run), connect, get))
            .startsWith("HTTP/1.1 200 ")
            .contains("Content-Length: 10\r\n");
      }
    }
  }

  @Test
  void a_proxy_of_which_nothing_is_said_is_not_bound() {
    try (Run run = run("authentication: none", "")) {
      assertThat(run.servers.proxy("http://Proxy.Contoso.com:8080"))
          .isEqualTo(run.servers.proxy(PROXY))
          .isInstanceOf(Bound.class);
      assertThat(run.servers.proxy("other:80"))
          .isEqualTo(new Unbound("nothing is said of the proxy `other:80`"));
    }
  }

  private static Run run(String proxy, String server) {
    return Run.of(
        Worlds.of(
            """
            servers: { 'http://files.contoso.com': { %s } }
            proxies: { '%s': { %s } }
            """
                .formatted(server, PROXY, proxy)));
  }

  private static URI proxy(Run run) {
    return ((Bound) run.servers.proxy(PROXY)).uri();
  }
}
