package io.github.bitswise.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WindowsNamesTest {

  @ParameterizedTest
  @CsvSource({
    "10.0.17763, 17763, Windows 10 1809",
    "10.0.17763.1234, 17763, Windows 10 1809",
    "17763, 17763, Windows 10 1809",
    "6.1.7601, 7601, Windows 7 SP1",
    "10.0.26999, 26999, Windows build 26999",
    "Windows XP, 2600, Windows XP",
    "5.1.2600, 2600, Windows XP",
    "Windows Server 2003 R2, 3790, Server 2003 R2",
    "2003, 3790, Server 2003",
    "Windows Vista, 6000, Windows Vista",
    "windows 7, 7600, Windows 7",
    "8, 9200, Windows 8",
    "8.1, 9600, Windows 8.1",
    "10 1809, 17763, Windows 10 1809",
    "WINDOWS 10  22h2, 19045, Windows 10 22H2",
    "Windows 10 version 1607, 14393, Windows 10 1607",
    "Windows 11, 22000, Windows 11",
    "11 24H2, 26100, Windows 11 24H2",
    "Windows Server 2019, 17763, Server 2019",
    "2008 R2, 7600, Server 2008 R2",
    "server 2012 r2, 9600, Server 2012 R2",
    "2022, 20348, Server 2022",
    "Microsoft Windows Server 2025, 26100, Server 2025",
  })
  void knows_builds_and_names(String text, int build, String name) {
    assertThat(WindowsNames.parse(text).orElseThrow())
        .hasFieldOrPropertyWithValue("build", build)
        .hasFieldOrPropertyWithValue("name", name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Windows 10", "10", "1234", "123456", "Windows", "", "10.0", "Windows 95"})
  void does_not_guess(String text) {
    assertThat(WindowsNames.parse(text)).isEmpty();
  }

  @Test
  void lists_the_releases_of_a_name_that_has_several() {
    assertThat(WindowsNames.releases("Windows 10"))
        .hasSize(14)
        .startsWith("Windows 10 1507")
        .endsWith("Windows 10 22H2");
    assertThat(WindowsNames.releases("Windows")).isEmpty();
  }
}
