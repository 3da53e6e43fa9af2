package io.github.bitswise.live.servers;

import static io.github.bitswise.live.servers.Run.ANN;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GateTest {

  private static final String ALLOW_ANN = ", allow: 'CONTOSO\\ann'";
  private static final String RIGHT = "pässword";

  @ParameterizedTest
  @ValueSource(strings = {"CONTOSO\\ann", "contoso\\ANN", "ann"})
  void basic_lets_in_who_knows_the_password(String user) throws Exception {
    try (Run run = Run.server("authentication: basic" + ALLOW_ANN)) {
      HttpResponse<byte[]> asked = run.get();
      assertThat(asked.statusCode()).isEqualTo(401);
      assertThat(asked.headers().firstValue("WWW-Authenticate"))
          .contains("Basic realm=\"bitswise\"");
      assertThat(run.get("Authorization", basic(user, RIGHT)).statusCode()).isEqualTo(200);
      assertThat(run.get("Authorization", basic(user, "wrong")).statusCode()).isEqualTo(401);
      assertThat(run.get("Authorization", "Basic ???").statusCode()).isEqualTo(401);
    }
  }

  @Test
  void basic_takes_either_encoding() throws Exception {
    try (Run run = Run.server("authentication: basic" + ALLOW_ANN)) {
      for (Charset charset : new Charset[] {StandardCharsets.UTF_8, StandardCharsets.ISO_8859_1}) {
        byte[] pair = (ANN + ":" + RIGHT).getBytes(charset);
        String header = "Basic " + Base64.getEncoder().encodeToString(pair);
        assertThat(run.get("Authorization", header).statusCode()).isEqualTo(200);
      }
    }
  }

  @Test
  void a_user_whom_the_server_does_not_let_in_is_asked_again() throws Exception {
    for (String allow : new String[] {"none", "'CONTOSO\\ben'", "'CONTOSO\\Domain Computers'"}) {
      try (Run run = Run.server("authentication: basic, allow: " + allow)) {
        assertThat(run.get("Authorization", basic(ANN, RIGHT)).statusCode()).isEqualTo(401);
      }
    }
  }

  @Test
  void a_group_lets_its_members_in() throws Exception {
    String world =
        """
        accounts: { 'CONTOSO\\ann': { groups: [readers] } }
        servers: { 'http://files.contoso.com': { authentication: basic, allow: [readers] } }
        """;
    try (Run run = Run.of(Worlds.of(world))) {
      assertThat(run.get("Authorization", basic(ANN, RIGHT)).statusCode()).isEqualTo(200);
    }
  }

  @Test
  void who_lets_in_anonymous_visitors_asks_nobody() throws Exception {
    try (Run run = Run.server("authentication: [anonymous, ntlm]")) {
      assertThat(run.get().statusCode()).isEqualTo(200);
    }
    try (Run run = Run.server("authentication: [anonymous, ntlm]" + ALLOW_ANN)) {
      HttpResponse<byte[]> denied = run.get();
      assertThat(denied.statusCode()).isEqualTo(403);
      assertThat(denied.headers().firstValue("WWW-Authenticate")).isEmpty();
    }
  }

  @Test
  void digest_lets_in_who_knows_the_password() throws Exception {
    try (Run run = Run.server("authentication: digest" + ALLOW_ANN)) {
      String challenge = challenge(run);
      assertThat(run.get("Authorization", digest(challenge, "GET", "ann", RIGHT)).statusCode())
          .isEqualTo(200);
      assertThat(run.get("Authorization", digest(challenge, "GET", "ann", "no")).statusCode())
          .isEqualTo(401);
      assertThat(run.get("Authorization", digest(challenge, "HEAD", "ann", RIGHT)).statusCode())
          .isEqualTo(401);
      assertThat(run.head("Authorization", digest(challenge, "HEAD", "ann", RIGHT)).statusCode())
          .isEqualTo(200);
    }
  }

  @Test
  void digest_takes_a_domain_with_one_backslash_or_two() throws Exception {
    try (Run run = Run.server("authentication: digest" + ALLOW_ANN)) {
      for (String user : new String[] {"CONTOSO\\ann", "CONTOSO\\\\ann"}) {
        String header = digest(challenge(run), "GET", user, RIGHT);
        assertThat(run.get("Authorization", header).statusCode()).isEqualTo(200);
        assertThat(run.logged(2).get(1).user().orElseThrow()).contains("ann");
      }
    }
  }

  @Test
  void digest_takes_only_nonces_of_its_own() throws Exception {
    try (Run run = Run.server("authentication: digest" + ALLOW_ANN)) {
      String other = challenge(run).replaceFirst("nonce=\"....", "nonce=\"AAAA");
      assertThat(run.get("Authorization", digest(other, "GET", "ann", RIGHT)).statusCode())
          .isEqualTo(401);
    }
  }

  @Test
  void all_schemes_are_offered_the_strongest_first() throws Exception {
    try (Run run = Run.server("authentication: [basic, digest, ntlm, negotiate]")) {
      assertThat(run.get().headers().allValues("WWW-Authenticate"))
          .extracting(each -> each.split(" ")[0])
          .containsExactly("Negotiate", "NTLM", "Digest", "Basic");
    }
  }

  @Test
  void a_scheme_that_is_not_offered_lets_nobody_in() throws Exception {
    try (Run run = Run.server("authentication: digest" + ALLOW_ANN)) {
      assertThat(run.get("Authorization", basic(ANN, RIGHT)).statusCode()).isEqualTo(401);
    }
  }

  @Test
  void a_token_cannot_be_verified_and_is_told() throws Exception {
    try (Run run = Run.server("authentication: [ntlm]")) {
      assertThat(run.get("Authorization", "NTLM TlRMTVNTUAABAAAA").statusCode()).isEqualTo(401);
      Request request = run.logged();
      assertThat(request.scheme()).contains("NTLM");
      assertThat(request.user()).isEmpty();
      assertThat(request.unobservable().orElseThrow()).contains("NTLM");
      assertThat(request.toString()).doesNotContain("TlRMT");
    }
  }

  @Test
  void the_log_has_the_user_and_never_the_password() throws Exception {
    try (Run run = Run.server("authentication: basic" + ALLOW_ANN)) {
      run.get(
          "Authorization",
          basic(ANN, RIGHT),
          "User-Agent",
          "Microsoft BITS/7.8",
          "Range",
          "bytes=0-9");
      Request request = run.logged();
      assertThat(request.scheme()).contains("Basic");
      assertThat(request.user()).contains(ANN);
      assertThat(request.userAgent()).contains("Microsoft BITS/7.8");
      assertThat(request.range()).contains("bytes=0-9");
      assertThat(request.method()).isEqualTo("GET");
      assertThat(request.target()).isEqualTo("/p.cab");
      assertThat(request.status()).isEqualTo(206);
      assertThat(request.bytes()).isEqualTo(10);
      assertThat(request.unobservable()).isEmpty();
      assertThat(request.toString())
          .doesNotContain(RIGHT, basic(ANN, RIGHT).substring("Basic ".length()));
      assertThat(run.servers.log()).containsExactly(request);
    }
  }

  private static String challenge(Run run) throws Exception {
    return run.get().headers().firstValue("WWW-Authenticate").orElseThrow();
  }

  static String basic(String user, String password) {
    byte[] pair = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
    return "Basic " + Base64.getEncoder().encodeToString(pair);
  }

  static String digest(String challenge, String method, String user, String password)
      throws Exception {
    String realm = parameter(challenge, "realm");
    String nonce = parameter(challenge, "nonce");
    String first = md5(user + ":" + realm + ":" + password);
    String second = md5(method + ":/p.cab");
    String response = md5(first + ":" + nonce + ":00000001:c0ffee:auth:" + second);
    return ("Digest username=\"%s\", realm=\"%s\", nonce=\"%s\", uri=\"/p.cab\", algorithm=MD5,"
            + " qop=auth, nc=00000001, cnonce=\"c0ffee\", response=\"%s\"")
        .formatted(user, realm, nonce, response);
  }

  private static String parameter(String challenge, String name) {
    Matcher matcher = Pattern.compile(name + "=\"([^\"]*)\"").matcher(challenge);
    assertThat(matcher.find()).isTrue();
    return matcher.group(1);
  }

  private static String md5(String text) throws Exception {
    byte[] hash = MessageDigest.getInstance("MD5").digest(text.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(hash);
  }
}
