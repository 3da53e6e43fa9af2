package io.github.bitswise.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "password: hunter2",
        "password hunter2",
        "{ user: ann, password: hunter2, target: proxy }",
        "{ \"Password\": \"hunter2\" }",
        "password: 'it''s hunter2'",
        "password: \"a\\\"hunter2\"",
        "password: \"x\n   hunter2\"",
        "password: |\n  one\n\n  hunter2\nnext: x",
        "password:\n  hunter2",
        "password: one\n  hunter2",
        "password: \"hunter2",
        "passwd: hunter2",
        "pasword: hunter2",
        "proxy-pwd = hunter2",
        "headers: [\"Authorization: Basic hunter2\"]",
        "remote: http://ann:hunter2@host/x"
      })
  void never_shows_a_password(String text) {
    assertThat(Secrets.hide(text)).doesNotContain("hunter2").hasSameSizeAs(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bypass: [\"<local>\"]",
        "scheme: passport",
        "helper-token: { account: 'CONTOSO\\ann', flags: [network] }",
        "- { target: proxy, scheme: negotiate }",
        "remote: http://host:8080/a@b",
        "name: reset password list"
      })
  void leaves_everything_else_as_it_is(String text) {
    assertThat(Secrets.hide(text)).isEqualTo(text);
  }

  @Test
  void shows_again_what_comes_after_the_value() {
    assertThat(Secrets.hide("- user: ann\n  password: hunter2\n  target: proxy\n"))
        .isEqualTo("- user: ann\n  password: *******\n  target: proxy\n");
  }
}
