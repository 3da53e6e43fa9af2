package io.github.bitswise.job;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DisclosureTest {

  @ParameterizedTest
  @CsvSource({
    "nightly password=hunter2, a password",
    "pwd=x1y2z3, a password",
    "access_token=6f1e, a token",
    "API-KEY=6f1e, an API key",
    "client_secret=6f1e, a secret",
    "for ann.smith@mail.contoso.com, an e-mail address",
    "mail password=hunter2 of ann@contoso.com, a password"
  })
  void tells_what_a_text_holds(String text, String what) {
    assertThat(Disclosure.in(text)).isEqualTo(what);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nightly",
        "reset password",
        "token: see the wiki",
        "password=***",
        "next_page_token=6f1e",
        "logo@2x.png",
        "react@next.tgz",
        "ann@contoso"
      })
  void is_quiet_about_what_only_looks_like_it(String text) {
    assertThat(Disclosure.in(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "https://h/p.cab?a=1&token=6f1e, a token",
    "https://h/p.cab?for=ann%40contoso.com, an e-mail address",
    "C:\\mail\\ann@contoso.com.pst, an e-mail address"
  })
  void reads_the_query_and_the_name_of_the_file(String path, String what) {
    assertThat(Disclosure.inPath(path)).isEqualTo(what);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://ann@h.contoso.com/p.cab",
        "https://h/token=6f1e/p.cab",
        "C:\\Users\\ann@contoso.com\\p.cab",
        "C:\\drop\\lib@beta.v2.zip"
      })
  void leaves_hosts_and_folders_alone(String path) {
    assertThat(Disclosure.inPath(path)).isEmpty();
  }
}
