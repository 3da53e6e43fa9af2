package io.github.bitswise.job;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CostMaskTest {

  @ParameterizedTest
  @CsvSource({
    "always, 0x800000FF",
    "BITS_JOB_TRANSFER_POLICY_NOT_ROAMING, 0x8000007F",
    "No_Surcharge, 0x8000006F",
    "standard, 0x80000067",
    "unrestricted, 0x80000021",
    "BITS_JOB_TRANSFER_POLICY_UNRESTRICTED, 0x80000021",
    "BITS_COST_STATE_TRANSFER_UNRESTRICTED, 0x80000021",
    "BITS_COST_STATE_UNRESTRICTED, 0x1",
    "'unrestricted, near-cap', 0x9",
    "'0x1 | 0x80', 0x81",
    "4294967295, 0xFFFFFFFF",
    "0, 0x0",
  })
  void is_named_as_in_the_headers_or_a_number(String text, String hex) {
    assertThat(CostMask.parse(text).map(CostMask::hex)).contains(hex);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "cheap", "4294967296", "0x100000000", "standard,"})
  void is_nothing_else(String text) {
    assertThat(CostMask.parse(text)).isEmpty();
  }

  @Test
  void the_word_that_is_wrong_is_told() {
    assertThat(CostMask.unknown("below-cap, cheap, near-cap")).contains("cheap");
  }

  @Test
  void one_cost_that_is_in_it_is_enough() {
    CostMask standard = CostMask.policy(4);

    assertThat(standard.allows(CostMask.state("usage-based"))).isTrue();
    assertThat(standard.allows(CostMask.state("near-cap"))).isFalse();
    assertThat(standard.allows(new CostMask(0x8000000CL))).isTrue();
  }

  @Test
  void an_option_is_no_network() {
    assertThat(new CostMask(0x80000000L).nowhere()).isTrue();
    assertThat(new CostMask(0x80000000L).undefined()).isFalse();
    assertThat(new CostMask(0x40000001L).undefined()).isTrue();
  }
}
