package io.github.bitswise.bitsadmin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AnyWordsTest {

  private static final List<String> VALUES =
      List.of(
          "j",
          "%1",
          "\"%A b%\"",
          "%X%",
          "/",
          "-",
          "\"\"",
          "NULL",
          "OVERRIDE",
          "SERVER",
          "NTLM",
          "0x",
          "7",
          "-1",
          ":",
          ",",
          "http://h/%U%",
          "C:\\a",
          "/download",
          "/priority",
          "/conn",
          "/verbose",
          "MANUAL_PROXY",
          "%H%: x",
          "𝄞",
          "TRUE",
          "OG");

  @Test
  void any_words_have_a_meaning_and_refusals_have_their_place_among_them() {
    List<String> words = new ArrayList<>(VALUES);
    Arrays.stream(Switch.values()).map(Switch::label).forEach(words::add);
    Random random = new Random(5);
    int refused = 0;
    for (int i = 0; i < 20_000; i++) {
      Switch which = Switch.values()[random.nextInt(Switch.values().length)];
      StringBuilder line = new StringBuilder("bitsadmin ").append(which.label());
      for (int left = random.nextInt(7); left > 0; left--) {
        line.append(' ').append(words.get(random.nextInt(words.size())));
      }
      Invocation invocation = Line.read(line.toString());
      if (invocation.meaning() instanceof Meaning.Misused misused) {
        refused++;
        assertThat(misused.misuses())
            .as(line.toString())
            .isNotEmpty()
            .allSatisfy(
                misuse -> {
                  assertThat(Line.at(line.toString(), misuse.at())).isNotBlank();
                  assertThat(misuse.message()).isNotBlank();
                });
      }
    }
    assertThat(refused).isBetween(2_000, 18_000);
  }

  @Test
  void long_commands_are_read_too() {
    String ranges = "0:1,".repeat(50_000) + "0:eof";
    assertThat(Shown.of("bitsadmin /addfilewithranges j http://h/a C:\\a " + ranges))
        .isEqualTo("j: AddFileWithRanges http://h/a -> C:\\a in ranges");
    String files = " http://h/a C:\\a".repeat(20_000);
    assertThat(Shown.of("bitsadmin /transfer j" + files)).startsWith("j: CreateJob DOWNLOAD");
    assertThat(Shown.of("bitsadmin /transfer j" + " %X%".repeat(20_000)))
        .startsWith("j: CreateJob DOWNLOAD, AddFile %X% -> %X%, Resume");
    assertThat(Shown.of("bitsadmin /" + "x".repeat(100_000))).hasSizeLessThan(200_000);
  }
}
