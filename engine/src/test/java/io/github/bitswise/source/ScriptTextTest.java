package io.github.bitswise.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Batch files are read in whatever encoding they are. */
class ScriptTextTest {

  private static final String SCRIPT = "@echo off\r\nrem gr\u00fc\u00df\r\n";

  private static String read(byte[] bytes) {
    return read("a.cmd", bytes);
  }

  private static String read(String name, byte[] bytes) {
    return SourceLoader.load(new ByteArrayInputStream(bytes), name).text().orElseThrow().text();
  }

  private static byte[] marked(String text, Charset charset) {
    return ("\uFEFF" + text).getBytes(charset);
  }

  @Test
  void byte_order_marks_say_the_encoding() {
    assertThat(read(marked(SCRIPT, StandardCharsets.UTF_8))).isEqualTo(SCRIPT);
    assertThat(read(marked(SCRIPT, StandardCharsets.UTF_16LE))).isEqualTo(SCRIPT);
    assertThat(read(marked(SCRIPT, StandardCharsets.UTF_16BE))).isEqualTo(SCRIPT);
  }

  @Test
  void utf_16_is_known_without_a_mark() {
    assertThat(read(SCRIPT.getBytes(StandardCharsets.UTF_16LE))).isEqualTo(SCRIPT);
    assertThat(read(SCRIPT.getBytes(StandardCharsets.UTF_16BE))).isEqualTo(SCRIPT);
  }

  @Test
  void what_is_utf_8_is_read_as_that() {
    assertThat(read(SCRIPT.getBytes(StandardCharsets.UTF_8))).isEqualTo(SCRIPT);
  }

  @Test
  void anything_else_is_windows_1252() {
    assertThat(read(SCRIPT.getBytes(Charset.forName("windows-1252")))).isEqualTo(SCRIPT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1251 windows-1251 \u0434\u0430", "850 IBM850 \u00fc", "936 GBK \u4e0b\u8f7d"})
  void a_script_says_its_code_page_itself(String example) {
    String[] parts = example.split(" ");
    String text = "@chcp " + parts[0] + " >nul\r\necho " + parts[2] + "\r\n";

    assertThat(read(text.getBytes(Charset.forName(parts[1])))).isEqualTo(text);
  }

  @Test
  void letters_of_two_bytes_are_known_by_themselves() {
    String words = "\u6b63\u5728\u4e0b\u8f7d\u5b89\u88c5\u7a0b\u5e8f\uff0c\u8bf7\u7a0d\u5019\u3002";
    String text = "@echo off\r\necho " + words + words + "\r\n";

    assertThat(read(text.getBytes(Charset.forName("GBK")))).isEqualTo(text);
  }

  @Test
  void any_bytes_are_a_text() {
    byte[] bytes = new byte[256];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) i;
    }

    assertThat(read(bytes)).hasSize(256).doesNotContain("\0");
    assertThat(read(new byte[0])).isEmpty();
  }

  @Test
  void a_script_without_a_name_is_known_by_its_content() {
    assertThat(ScriptText.isScript(new SourceText("<stdin>", SCRIPT))).isTrue();
    assertThat(ScriptText.isScript(new SourceText("x", "bitsadmin /reset\n"))).isTrue();
    assertThat(ScriptText.isScript(new SourceText("x", "cd x & \"%BA%\\bitsadmin.exe\" /list")))
        .isTrue();
    assertThat(ScriptText.isScript(new SourceText("x", "jobs:\n  - name: a\n"))).isFalse();
    assertThat(ScriptText.isScript(new SourceText("x", "# bitsadmin /reset\njobs: []\n")))
        .isFalse();
    assertThat(ScriptText.isScript(new SourceText("x", "{\"a\": \"bitsadmin /reset\"}"))).isFalse();
    assertThat(ScriptText.isScript(new SourceText("a.bits.yaml", "bitsadmin /reset"))).isFalse();
  }
}
