package io.github.bitswise.live.servers;

import static io.github.bitswise.live.servers.Run.FILE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class FilesTest {

  @Test
  void a_file_of_which_nothing_is_said_is_there_with_all_that_bits_asks_for() throws Exception {
    try (Run run = Run.server("")) {
      HttpResponse<byte[]> head = run.head();
      HttpResponse<byte[]> get = run.get();
      assertThat(head.statusCode()).isEqualTo(200);
      assertThat(head.body()).isEmpty();
      assertThat(get.body()).hasSize(64 << 10);
      for (String header : new String[] {"Content-Length", "ETag", "Last-Modified"}) {
        assertThat(head.headers().firstValue(header))
            .isPresent()
            .isEqualTo(get.headers().firstValue(header));
      }
      assertThat(head.headers().firstValueAsLong("Content-Length")).hasValue(64 << 10);
      assertThat(head.headers().firstValue("Accept-Ranges")).contains("bytes");
      assertThat(head.headers().firstValue("Server")).isEmpty();
    }
  }

  @Test
  void a_file_has_the_same_bytes_in_every_run_and_other_bytes_than_other_files() throws Exception {
    byte[] first;
    try (Run run = Run.server("size: 1000")) {
      first = run.get().body();
      assertThat(run.ask("GET", run.uri("http://files.contoso.com/other.cab")).body())
          .hasSize(1000)
          .isNotEqualTo(first);
    }
    try (Run run = Run.server("size: 1000")) {
      assertThat(run.get().body()).isEqualTo(first);
    }
  }

  @Test
  void a_range_is_a_part_of_the_file() throws Exception {
    try (Run run = Run.server("size: 1000")) {
      byte[] whole = run.get().body();
      HttpResponse<byte[]> part = run.get("Range", "bytes=100-199");
      assertThat(part.statusCode()).isEqualTo(206);
      assertThat(part.headers().firstValue("Content-Range")).contains("bytes 100-199/1000");
      assertThat(part.body()).isEqualTo(Arrays.copyOfRange(whole, 100, 200));
      assertThat(run.get("Range", "bytes=900-").body())
          .isEqualTo(Arrays.copyOfRange(whole, 900, 1000));
    }
  }

  @Test
  void a_range_behind_the_end_cannot_be_had() throws Exception {
    try (Run run = Run.server("size: 1000")) {
      HttpResponse<byte[]> none = run.get("Range", "bytes=1000-1099");
      assertThat(none.statusCode()).isEqualTo(416);
      assertThat(none.headers().firstValue("Content-Range")).contains("bytes */1000");
    }
  }

  @Test
  void a_server_without_ranges_sends_the_whole_file() throws Exception {
    try (Run run = Run.server("size: 1000, ranges: false")) {
      HttpResponse<byte[]> whole = run.get("Range", "bytes=100-199");
      assertThat(whole.statusCode()).isEqualTo(200);
      assertThat(whole.body()).hasSize(1000);
      assertThat(run.head().headers().firstValue("Accept-Ranges")).isNotEqualTo("bytes");
    }
  }

  @Test
  void a_size_that_is_not_told_is_in_no_header() throws Exception {
    try (Run run = Run.server("size: none")) {
      assertThat(run.head().headers().firstValue("Content-Length")).isEmpty();
      HttpResponse<byte[]> get = run.get("Range", "bytes=0-9");
      assertThat(get.statusCode()).isEqualTo(200);
      assertThat(get.headers().firstValue("Content-Length")).isEmpty();
      assertThat(get.body()).hasSize(64 << 10);
    }
  }

  @Test
  void an_empty_file_has_a_length() throws Exception {
    try (Run run = Run.server("size: 0")) {
      assertThat(run.head().headers().firstValueAsLong("Content-Length")).hasValue(0);
      assertThat(run.get().body()).isEmpty();
    }
  }

  @Test
  void a_file_that_changes_has_other_bytes_another_etag_and_a_later_time_stamp() throws Exception {
    try (Run run = Run.server("size: 1000")) {
      HttpResponse<byte[]> before = run.get();
      run.servers.fileChanged(FILE);
      HttpResponse<byte[]> after = run.get();
      assertThat(after.body()).hasSize(1000).isNotEqualTo(before.body());
      for (String header : new String[] {"ETag", "Last-Modified"}) {
        assertThat(after.headers().firstValue(header))
            .isPresent()
            .isNotEqualTo(before.headers().firstValue(header));
      }
    }
  }

  @Test
  void if_range_brings_the_range_of_the_same_file_and_the_whole_of_another() throws Exception {
    try (Run run = Run.server("size: 1000")) {
      HttpResponse<byte[]> before = run.get();
      String etag = before.headers().firstValue("ETag").orElseThrow();
      String stamp = before.headers().firstValue("Last-Modified").orElseThrow();
      assertThat(run.get("Range", "bytes=0-9", "If-Range", etag).statusCode()).isEqualTo(206);
      assertThat(run.get("Range", "bytes=0-9", "If-Range", stamp).statusCode()).isEqualTo(206);
      run.servers.fileChanged(FILE);
      HttpResponse<byte[]> whole = run.get("Range", "bytes=0-9", "If-Range", etag);
      assertThat(whole.statusCode()).isEqualTo(200);
      assertThat(whole.body()).hasSize(1000);
      assertThat(run.get("Range", "bytes=0-9", "If-Range", stamp).statusCode()).isEqualTo(200);
    }
  }

  @Test
  void a_slow_file_comes_whole() throws Exception {
    try (Run run = Run.server("size: 100000")) {
      byte[] fast = run.get().body();
      run.servers.pace(FILE, Duration.ofMillis(200));
      assertThat(run.get().body()).isEqualTo(fast);
      assertThat(run.get("Range", "bytes=10-99").body())
          .isEqualTo(Arrays.copyOfRange(fast, 10, 100));
      assertThat(run.head().headers().firstValueAsLong("Content-Length")).hasValue(100000);
    }
  }

  @Test
  void a_file_that_is_not_there_is_not_found() throws Exception {
    try (Run run = Run.server("exists: false")) {
      assertThat(run.head().statusCode()).isEqualTo(404);
      assertThat(run.get().statusCode()).isEqualTo(404);
    }
  }

  @Test
  void a_server_may_refuse_head_alone() throws Exception {
    try (Run run = Run.server("head: false")) {
      assertThat(run.head().statusCode()).isEqualTo(405);
      assertThat(run.get().statusCode()).isEqualTo(200);
    }
  }

  @Test
  void a_connection_that_breaks_off_leaves_half_of_the_file() {
    try (Run run = Run.server("size: 1000, answers: ERROR_WINHTTP_CONNECTION_ERROR")) {
      assertThatThrownBy(run::get).isInstanceOf(IOException.class);
      assertThatThrownBy(run::head).isInstanceOf(IOException.class);
    }
  }

  @Test
  void a_connection_that_breaks_off_is_logged_with_what_was_sent() throws Exception {
    try (Run run = Run.server("size: 1000, answers: ERROR_WINHTTP_CONNECTION_ERROR")) {
      assertThatThrownBy(run::get).isInstanceOf(IOException.class);
      assertThat(run.logged().bytes()).isEqualTo(500);
    }
  }
}
