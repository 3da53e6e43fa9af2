package io.github.bitswise.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bitswise.source.Place;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalNameTest {

  private static final String PREFIX = "\\\\?\\";
  private static final List<String> ROOTS = List.of("C:\\", "z:\\", "\\\\nas\\drop\\");
  private static final List<String> NAMES =
      List.of("p.cab", "folder\\p.cab", "a folder\\with blanks", "p.cab.7z", "ünïcode");

  @Test
  void a_name_below_a_root_is_full_and_plain() {
    for (String root : ROOTS) {
      for (String each : NAMES) {
        LocalName name = name(root + each);
        assertThat(name.full()).as(name.text()).isTrue();
        assertThat(name.extended()).as(name.text()).isFalse();
        assertThat(name.stream()).as(name.text()).isFalse();
        assertThat(name.invalid()).as(name.text()).isFalse();
        assertThat(name.text()).startsWith(name.folder() + "\\");
      }
    }
  }

  @Test
  void the_prefix_changes_neither_length_nor_streams_nor_wildcards() {
    for (String each : NAMES) {
      for (String tail : List.of("", ":stream", "*", "?")) {
        LocalName plain = name("C:\\" + each + tail);
        LocalName extended = name(PREFIX + plain.text());
        assertThat(extended.extended()).isTrue();
        assertThat(extended.unc()).isFalse();
        assertThat(extended.length()).isEqualTo(plain.length());
        assertThat(extended.stream()).as(extended.text()).isEqualTo(plain.stream());
        assertThat(extended.wild()).as(extended.text()).isEqualTo(plain.wild());
        assertThat(extended.full()).isTrue();
      }
    }
  }

  @Test
  void a_colon_behind_a_name_makes_a_stream() {
    for (String root : ROOTS) {
      for (String each : NAMES) {
        assertThat(name(root + each + ":x").stream()).as(root + each).isTrue();
        assertThat(name(root + each + ":x:$DATA").stream()).as(root + each).isTrue();
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"259, false", "260, false", "261, true", "5000, true"})
  void max_path_is_260_characters(int length, boolean tooLong) {
    LocalName name = name("C:\\" + "x".repeat(length - 3));

    assertThat(name.length()).isEqualTo(length);
    assertThat(name.tooLong()).isEqualTo(tooLong);
    assertThat(name(PREFIX + name.text()).tooLong()).isEqualTo(tooLong);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"p.cab", "%TEMP%\\p.cab", "C:p.cab", "\\p.cab", "C:\\*.cab", "C:\\p?.cab"})
  void what_is_not_full_or_has_a_wildcard_is_invalid(String text) {
    assertThat(name(text).invalid()).isTrue();
  }

  @Test
  void a_name_without_a_folder_has_none() {
    assertThat(name("p.cab").folder()).isEmpty();
    assertThat(name("C:\\p.cab").folder()).isEqualTo("C:");
    assertThat(name("C:/drop/p.cab").folder()).isEqualTo("C:/drop");
  }

  private static LocalName name(String text) {
    return new LocalName(text, Place.UNSTATED);
  }
}
