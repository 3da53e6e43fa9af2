package io.github.bitswise.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProxyListTest {

  @ParameterizedTest
  @CsvSource({
    "p1:8080, http, p1:8080",
    "p1, http, p1:80",
    "P1.Contoso.com:8080, https, p1.contoso.com:8080",
    "http=p1:1 https=p2:2, https, p2:2",
    "http=p1:1 p2:2, https, p2:2",
    "https=p1, https, p1:443",
    "https=http://p1, https, p1:80",
    "https://p1, http, p1:443",
    "http=p1:1, https, ''"
  })
  void the_entry_of_the_scheme_counts_before_the_one_without(
      String list, String scheme, String proxy) {
    assertThat(list(list).forScheme(scheme)).isEqualTo(proxy);
  }

  @Test
  void several_entries_are_counted_by_scheme() {
    assertThat(list("p1 p2").several("http")).isTrue();
    assertThat(list("http=p1 p2 p3").several("http")).isFalse();
    assertThat(list("http=p1 p2 p3").several("https")).isTrue();
    assertThat(list("p1").several("http")).isFalse();
  }

  @Test
  void a_comma_is_no_part_of_an_entry() {
    for (String each : List.of("p1,p2", "p1:80,p2:80", "p1, p2", "http=p1,https=p2")) {
      assertThat(list(each).commas()).as(each).isTrue();
      assertThat(list(each).wellFormed()).as(each).isFalse();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "p1:8080, ''",
    "p1:8080 p2, p2",
    "http=p1 p2:1, http=p1",
    "[::1]:8080, ''",
    "[::1], [::1]",
    "socks=p1, ''"
  })
  void the_first_entry_without_a_port(String list, String entry) {
    assertThat(list(list).portless()).isEqualTo(entry);
  }

  @Test
  void the_longer_list_counts() {
    ProxyList lists = new ProxyList(Optional.of("p1:80"), List.of("*.a", "*.bc"));

    assertThat(lists.length()).isEqualTo(5);
    assertThat(lists.bypassLength()).isEqualTo(8);
    assertThat(lists.longest()).isEqualTo(8);
  }

  @Test
  void a_url_among_the_bypassed_hosts() {
    ProxyList lists =
        new ProxyList(Optional.of("p1:80"), List.of("*.a", "http://Files.Contoso.com:81/x"));

    assertThat(lists.bypassedUrl()).isEqualTo("http://Files.Contoso.com:81/x");
    assertThat(lists.bypassedHost()).isEqualTo("files.contoso.com");
    assertThat(lists.bypasses("files.contoso.com")).isFalse();
    assertThat(list("p1:80").bypassedUrl()).isEmpty();
  }

  private static ProxyList list(String text) {
    return new ProxyList(Optional.of(text), List.of());
  }
}
