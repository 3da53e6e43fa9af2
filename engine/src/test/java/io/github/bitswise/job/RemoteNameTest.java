package io.github.bitswise.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bitswise.job.RemoteName.Protocol;
import io.github.bitswise.source.Place;
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

  private static RemoteName name(String text) {
    return new RemoteName(text, Place.UNSTATED);
  }
}
