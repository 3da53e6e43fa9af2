package io.github.bitswise.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bitswise.source.SourceText;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScenarioPasswordsTest {

  private static Map<String, char[]> of(String text) {
    return ScenarioPasswords.of(
        new SourceText("a.yaml", text), name -> name.equals("PW") ? "from outside" : null);
  }

  @Test
  void finds_them_beside_their_users_in_settings_and_calls() {
    Map<String, char[]> passwords =
        of(
            """
            jobs:
              - name: a
                credentials:
                  - { target: server, scheme: basic, user: bob, password: hush }
                program:
                  - SetCredentials: { target: proxy, scheme: basic, user: ann, password: "s t" }
            """);
    assertThat(passwords).containsOnlyKeys("bob", "ann");
    assertThat(passwords.get("bob")).containsExactly('h', 'u', 's', 'h');
    assertThat(new String(passwords.get("ann"))).isEqualTo("s t");
  }

  @Test
  void takes_them_from_environment_variables() {
    Map<String, char[]> passwords =
        of("jobs: [{ user: bob, password: '%PW%' }, { user: ann, password: '%NONE%' }]");
    assertThat(new String(passwords.get("bob"))).isEqualTo("from outside");
    assertThat(new String(passwords.get("ann"))).isEqualTo("%NONE%");
  }

  @Test
  void a_file_that_is_no_tree_has_none() {
    assertThat(of("jobs: [")).isEmpty();
  }
}
