package io.github.bitswise.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bitswise.job.RemoteName.Protocol;
import io.github.bitswise.source.Place;
import io.github.bitswise.source.Variables;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RemoteNameTest {

  @ParameterizedTest
  @CsvSource({
    "\\\\nas\\drop\\p.cab, UNC, \\\\nas\\drop\\p.cab",
    "file://nas/drop/p.cab, UNC, \\\\nas\\drop\\p.cab",
    "FILE://\\\\nas\\drop\\p.cab, UNC, \\\\nas\\drop\\p.cab",
    "Z:\\p.cab, DRIVE, Z:\\p.cab",
    "file:///Z:/p.cab, DRIVE, Z:\\p.cab",
    "file://Z:\\p.cab, DRIVE, Z:\\p.cab"
  })
  void every_form_of_smb_is_read_alike(String text, Protocol protocol, String path) {
    RemoteName name = name(text);

    assertThat(name.protocol()).isEqualTo(protocol);
    assertThat(name.path()).isEqualTo(path);
    assertThat(name.smb()).isTrue();
    assertThat(name.supported()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\\\nas\\pipe\\feed",
        "\\\\nas\\PIPE\\a\\b",
        "\\\\nas\\pipe",
        "\\\\.\\pipe\\feed",
        "file://nas/pipe/feed"
      })
  void a_share_called_pipe_is_a_pipe(String text) {
    assertThat(name(text).pipe()).isTrue();
    assertThat(name(text).device()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "https://b.s3.amazonaws.com/k?X-Amz-Expires=300&x-amz-signature=0, X-Amz-Signature, true",
    "https://storage.googleapis.com/b/k?X-Goog-Signature=0, X-Goog-Signature, true",
    "https://b.s3.amazonaws.com/k?AWSAccessKeyId=K&Expires=1&Signature=0, Signature, true",
    "https://a.blob.core.windows.net/c/k?sv=1&se=2030&sig=0, sig, false",
    "https://d.cloudfront.net/k?Expires=1&Signature=0&Key-Pair-Id=K, Signature, false",
    "https://d.cloudfront.net/k?Policy=p&Signature=0&Key-Pair-Id=K, Signature, false"
  })
  void a_url_that_is_signed_for_a_time_is_told(String url, String parameter, boolean oneMethod) {
    assertThat(name(url).signature()).isEqualTo(parameter);
    assertThat(name(url).signedForOneMethod()).isEqualTo(oneMethod);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://files.contoso.com/p.cab",
        "https://files.contoso.com/X-Amz-Signature=0",
        "https://files.contoso.com/p.cab?sig=0",
        "https://files.contoso.com/p.cab?Signature=0",
        "https://files.contoso.com/p.cab?expires=0",
        "\\\\nas\\drop\\p.cab?sig=0&se=0"
      })
  void a_url_with_less_is_not_signed(String url) {
    assertThat(name(url).signature()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "http://h/a b, ' '",
    "http://h/a?q=<x>, <",
    "http://h/\u00fc, \u00fc",
    "http://h\\a, \\",
    "http://h/a{b}, {"
  })
  void what_no_url_has_as_it_is_is_told(String url, String illegal) {
    assertThat(name(url).illegal()).isEqualTo(illegal);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://h:8080/a%20b/~c(1),;=@!$&'*+:[2]?q=a/b?c#d",
        "https://ann@h",
        "\\\\nas\\drop\\my files\\p.cab"
      })
  void what_a_url_or_a_share_has_is_legal(String name) {
    assertThat(name(name).illegal()).isEmpty();
  }

  @Test
  void a_part_that_is_not_known_is_not_judged() {
    RemoteName name =
        new RemoteName("http://h/%A B%/p", new Variables(List.of("%A B%", "%B%")), Place.UNSTATED);

    assertThat(name.illegal()).isEmpty();
    assertThat(name.unknown()).isEqualTo("%A B%");
    assertThat(name("http://h/%A%").unknown()).isEmpty();
  }

  @Test
  void reserved_names_are_devices_whatever_their_extension_and_case() {
    for (String device : List.of("con", "PRN", "Aux", "nul", "COM1", "lpt9")) {
      for (String folder : List.of("\\\\nas\\drop\\", "Z:\\", "file://nas/drop/")) {
        assertThat(name(folder + device).device()).as(folder + device).isTrue();
        assertThat(name(folder + device + ".txt").device()).as(folder + device).isTrue();
        assertThat(name(folder + device + "x").device()).as(folder + device).isFalse();
        assertThat(name(folder + device + "\\p.cab").device()).as(folder + device).isFalse();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\\\nas\\pipes\\p.cab",
        "\\\\nas\\drop\\pipe\\p.cab",
        "\\\\pipe\\drop\\p.cab",
        "Z:\\pipe\\p.cab",
        "http://files.contoso.com/pipe/nul",
        "\\\\nas\\drop\\com0"
      })
  void other_names_are_files(String text) {
    assertThat(name(text).pipe()).isFalse();
    assertThat(name(text).device()).isFalse();
  }

  @Test
  void the_device_prefix_makes_a_device() {
    assertThat(name("\\\\.\\PhysicalDrive0").device()).isTrue();
  }

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

  @ParameterizedTest
  @CsvSource({"$u?v=1, false", "$u/*.cab, true", "http://h/p.cab?v=*, false"})
  void a_query_behind_what_is_not_known_is_no_wildcard(String text, boolean wild) {
    RemoteName name = new RemoteName(text, new Variables(List.of("$u")), Place.UNSTATED);

    assertThat(name.wild()).isEqualTo(wild);
  }

  private static RemoteName name(String text) {
    return new RemoteName(text, Place.UNSTATED);
  }
}
