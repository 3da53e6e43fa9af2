package io.github.bitswise.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordsTest {

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
    assertThat(Passwords.hide(text)).doesNotContain("hunter2").hasSameSizeAs(text);
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
    assertThat(Passwords.hide(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "password",
        "Password",
        "pasword",
        "proxy-pwd",
        "proxy password",
        "proxy.password",
        "client_secret",
        "Proxy-Authorization"
      })
  void knows_the_names_of_passwords(String key) {
    assertThat(Passwords.named(key)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"bypass", "user", "scheme", "authentication", "http://h/password", "D\\password"})
  void takes_nothing_else_for_one(String key) {
    assertThat(Passwords.named(key)).isFalse();
  }

  @Test
  void hides_only_what_is_named_where_it_is_told_so() {
    assertThat(Passwords.hideNamed("password reset")).isEqualTo("password reset");
    assertThat(Passwords.hideNamed("http://host/?password=hunter2&x")).doesNotContain("hunter2");
    assertThat(Passwords.hideNamed("Authorization: Basic hunter2")).doesNotContain("hunter2");
  }

  @Test
  void takes_no_longer_than_the_text_is_long() {
    String blanks = "password: x\n" + " ".repeat(1_000_000) + "\n y";
    assertThat(Passwords.hide(blanks)).hasSameSizeAs(blanks);
  }

  @Test
  void shows_again_what_comes_after_the_value() {
    assertThat(Passwords.hide("- user: ann\n  password: hunter2\n  target: proxy\n"))
        .isEqualTo("- user: ann\n  password: *******\n  target: proxy\n");
  }
}
