package io.github.bitswise.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bitswise.source.Place;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RemoteNameTest {

  @ParameterizedTest
  @CsvSource({
    "https://u:p@host/a, https://host/a, u",
    "http://u:p:q@host:8080, http://host:8080, u",
    "https://key@host/a, https://host/a, ''",
    "https://u:a@b@host/a, https://host/a, u",
  })
  void parts_a_url_from_its_user(String text, String address, String user) {
    RemoteName name = new RemoteName(text, Place.UNSTATED);

    assertThat(name.userInfo()).isTrue();
    assertThat(name.address()).isEqualTo(address);
    assertThat(name.user()).isEqualTo(user);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"https://host/a@b", "https://host?mail=a:b@c", "\\\\host\\u:p@x", "C:\\u:p@x"})
  void sees_no_user_elsewhere(String text) {
    RemoteName name = new RemoteName(text, Place.UNSTATED);

    assertThat(name.userInfo()).isFalse();
    assertThat(name.address()).isEqualTo(text);
    assertThat(name.user()).isEmpty();
  }
}
