package io.github.bitswise.live.servers;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class RangesTest {

  private static final String TWO = "bytes=0-9,20-29";

  @Test
  void several_ranges_come_as_parts() throws Exception {
    try (Run run = Run.server("size: 1000")) {
      byte[] whole = run.get().body();
      HttpResponse<byte[]> parts = run.get("Range", TWO);
      assertThat(parts.statusCode()).isEqualTo(206);
      assertThat(parts.headers().firstValue("Content-Type").orElseThrow())
          .startsWith("multipart/byteranges; boundary=");
      assertThat(parts.headers().firstValueAsLong("Content-Length")).hasValue(parts.body().length);
      assertThat(text(parts))
          .contains("Content-Range: bytes 0-9/1000", "Content-Range: bytes 20-29/1000")
          .contains(text(Arrays.copyOfRange(whole, 0, 10)))
          .contains(text(Arrays.copyOfRange(whole, 20, 30)))
          .containsPattern("^(\r\n){0,2}--");
    }
  }

  @Test
  void ranges_that_touch_stay_apart_unless_the_server_merges_them() throws Exception {
    try (Run run = Run.server("size: 1000")) {
      assertThat(text(run.get("Range", "bytes=0-9,10-19")))
          .contains("bytes 0-9/1000", "bytes 10-19/1000");
    }
    try (Run run = Run.server("size: 1000, multi-range: merged")) {
      HttpResponse<byte[]> one = run.get("Range", "bytes=0-9,10-19,20-29");
      assertThat(one.headers().firstValue("Content-Range")).contains("bytes 0-29/1000");
      assertThat(text(run.get("Range", "bytes=0-9, 10-19,50-59")))
          .contains("bytes 0-19/1000", "bytes 50-59/1000");
      assertThat(text(run.get("Range", TWO))).contains("bytes 0-9/1000", "bytes 20-29/1000");
    }
  }

  @Test
  void a_part_may_have_long_headers() throws Exception {
    try (Run run = Run.server("size: 1000, multi-range: long-headers")) {
      String parts = text(run.get("Range", TWO));
      String headers = parts.substring(0, parts.indexOf("\r\n\r\n"));
      assertThat(headers.replaceAll("Content-Range: [^\r\n]*\r\n", "").length()).isGreaterThan(180);
      assertThat(run.get().headers().firstValue("Content-Type"))
          .contains("application/octet-stream");
    }
  }

  @Test
  void blank_lines_may_come_before_the_first_part() throws Exception {
    try (Run run = Run.server("size: 1000, multi-range: blank-lines")) {
      HttpResponse<byte[]> parts = run.get("Range", TWO);
      assertThat(text(parts)).containsPattern(Pattern.compile("^(\r\n){3,}--"));
      assertThat(parts.headers().firstValueAsLong("Content-Length")).hasValue(parts.body().length);
      assertThat(run.get("Range", "bytes=0-9").body()).hasSize(10);
    }
  }

  private static String text(HttpResponse<byte[]> response) {
    return text(response.body());
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}
