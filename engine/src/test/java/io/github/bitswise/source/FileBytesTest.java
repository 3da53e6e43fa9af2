package io.github.bitswise.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bitswise.repair.Edit;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Edits change what they are about; every other byte stays. */
class FileBytesTest {
  private static final String[] PIECES = {
    "rem ", "bitsadmin /create a", "\r\n", "\n", "\r", " ", "\t", "é", "ß", "%x%", "\"Z:\\a\"", "="
  };
  private static final List<Charset> CHARSETS =
      List.of(
          StandardCharsets.UTF_8,
          StandardCharsets.UTF_16LE,
          StandardCharsets.UTF_16BE,
          Charset.forName("windows-1252"));

  @Test
  void what_is_not_edited_keeps_its_bytes() {
    Random random = new Random(20251122);
    for (int round = 0; round < 2_000; round++) {
      Charset charset = CHARSETS.get(random.nextInt(CHARSETS.size()));
      String text = text(random);
      boolean marked = charset.name().startsWith("UTF-16") || random.nextBoolean();
      String mark = marked && !charset.name().startsWith("windows") ? "\uFEFF" : "";
      byte[] bytes = (mark + text).getBytes(charset);
      FileBytes file = FileBytes.of(bytes, "a.cmd").orElseThrow();
      assertThat(file.text().text()).isEqualTo(text);
      Positions positions = new Positions(file.text());
      int from = random.nextInt(text.length() + 1);
      int to = from + random.nextInt(text.length() - from + 1);
      List<Edit> edits = List.of(new Edit(positions.place(from, to), "C:\\b"));

      String edited = Edit.apply(text, edits);
      byte[] after = file.with(file.text().with(edited)).orElse(bytes);

      assertThat(edited).startsWith(text.substring(0, from)).endsWith(text.substring(to));
      if (!Arrays.equals(after, bytes)) {
        int before = (mark + text.substring(0, from)).getBytes(charset).length;
        int behind = text.substring(to).getBytes(charset).length;
        assertThat(Arrays.copyOf(after, before)).isEqualTo(Arrays.copyOf(bytes, before));
        assertThat(Arrays.copyOfRange(after, after.length - behind, after.length))
            .isEqualTo(Arrays.copyOfRange(bytes, bytes.length - behind, bytes.length));
      }
    }
  }

  private static String text(Random random) {
    List<String> pieces = new ArrayList<>(List.of("@echo off\r\nrem é", "\r\n"));
    for (int i = random.nextInt(30); i > 0; i--) {
      pieces.add(PIECES[random.nextInt(PIECES.length)]);
    }
    return String.join("", pieces);
  }

  @Test
  void letters_that_an_encoding_lacks_are_not_written() {
    byte[] bytes = "rem é\r\n".getBytes(Charset.forName("windows-1252"));
    FileBytes file = FileBytes.of(bytes, "a.cmd").orElseThrow();

    assertThat(file.with(file.text().with("rem é\u4e2d"))).isEmpty();
  }

  @Test
  void bytes_that_do_not_come_back_are_not_edited() {
    byte[] bytes = "rem \0 a\r\n".getBytes(StandardCharsets.US_ASCII);

    assertThat(FileBytes.of(bytes, "a.cmd")).isEmpty();
  }
}
