package io.github.bitswise.com;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("wine")
class ImpersonationTest {

  @Test
  void a_thread_has_the_token_until_the_impersonation_is_closed()
      throws IOException, InterruptedException {
    assertThat(WindowsJava.find().run(ImpersonatedThread.class))
        .containsExactly(
            "before: false",
            "within: true",
            "only `main` can end its impersonation",
            "closed: false",
            "this token is closed",
            "after: false");
  }
}
