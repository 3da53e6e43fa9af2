package io.github.bitswise.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceLoaderTest {

  private static final InputStream NO_INPUT = InputStream.nullInputStream();

  @TempDir Path folder;

  @Test
  void reads_utf_8_with_and_without_a_byte_order_mark() throws IOException {
    assertThat(text("größe: 1".getBytes(StandardCharsets.UTF_8))).isEqualTo("größe: 1");
    assertThat(text("\uFEFFgröße: 1".getBytes(StandardCharsets.UTF_8))).isEqualTo("größe: 1");
  }

  @Test
  void reads_utf_16_of_both_byte_orders() throws IOException {
    assertThat(text(utf16("[😀]", StandardCharsets.UTF_16LE))).isEqualTo("[😀]");
    assertThat(text(utf16("[😀]", StandardCharsets.UTF_16BE))).isEqualTo("[😀]");
  }

  @Test
  void points_at_the_first_byte_that_is_not_utf_8() throws IOException {
    byte[] bytes = "a: 1\nb: 😀x".getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 1] = (byte) 0xFF;
    Problem problem = problem(bytes);
    assertThat(problem.message()).isEqualTo("the bytes from here on are not UTF-8");
    assertThat(problem.at().line()).isEqualTo(2);
    assertThat(problem.at().column()).isEqualTo(5);
  }

  @Test
  void refuses_half_a_character_at_the_end() throws IOException {
    assertThat(problem(new byte[] {'a', (byte) 0xC3}).at().column()).isEqualTo(2);
    assertThat(problem(new byte[] {(byte) 0xFF, (byte) 0xFE, 'a'}).message()).contains("UTF-16LE");
  }

  @Test
  void points_at_a_null_byte() throws IOException {
    Problem problem = problem("a\nb\0".getBytes(StandardCharsets.UTF_8));
    assertThat(problem.message()).contains("null byte");
    assertThat(problem.at()).hasToString(problem.file() + ":2:2");
  }

  @Test
  void refuses_a_file_of_50_mb_and_reads_none_of_it() throws IOException {
    Path large = folder.resolve("large.yaml");
    try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
      file.setLength(50L * 1024 * 1024);
    }
    assertThat(SourceLoader.load(large).problem().orElseThrow().message())
        .isEqualTo("the file is larger than 10 MB");
  }

  @Test
  void reads_no_more_of_a_stream_than_the_limit_and_one_byte() {
    long[] read = {0};
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            read[0]++;
            return 'a';
          }
        };
    assertThat(SourceLoader.load("-", endless).problem().orElseThrow().message())
        .isEqualTo("the file is larger than 10 MB");
    assertThat(read[0]).isEqualTo(SourceLoader.MAX_BYTES + 1L);
  }

  @Test
  void a_minus_is_standard_input() {
    Loaded loaded = SourceLoader.load("-", new ByteArrayInputStream(new byte[] {'x'}));
    assertThat(loaded.text()).contains(new SourceText("-", "x"));
  }

  @Test
  void says_why_there_is_no_text() throws IOException {
    assertThat(why(folder.resolve("absent").toString())).isEqualTo("there is no such file");
    assertThat(why(folder.toString())).isEqualTo("this is a folder, not a file");
    assertThat(why("a\0b")).isEqualTo("this is not the name of a file");
    Path empty = Files.createFile(folder.resolve("empty.yaml"));
    assertThat(why(empty.toString())).isEqualTo("the file is empty");
    assertThat(problem(utf16("", StandardCharsets.UTF_16LE)).message())
        .isEqualTo("the file is empty");
  }

  private static String why(String name) {
    return SourceLoader.load(name, NO_INPUT).problem().orElseThrow().message();
  }

  private static byte[] utf16(String text, Charset charset) {
    return ("\uFEFF" + text).getBytes(charset);
  }

  private Loaded load(byte[] bytes) throws IOException {
    return SourceLoader.load(Files.write(folder.resolve("file"), bytes));
  }

  private String text(byte[] bytes) throws IOException {
    return load(bytes).text().orElseThrow().text();
  }

  private Problem problem(byte[] bytes) throws IOException {
    return load(bytes).problem().orElseThrow();
  }
}
