package io.github.bitswise.live.servers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PasswordsTest {

  @Test
  void they_are_zeroed_when_the_servers_close() {
    Passwords passwords = new Passwords(Map.of("ann", "secret".toCharArray()));
    List<char[]> held = new ArrayList<>();
    passwords.verify("ann", held::add);
    assertThat(held).hasSize(1);
    ScenarioServers.open(Worlds.of(""), passwords).close();
    assertThat(held.get(0)).containsOnly('\0');
    assertThat(passwords.verify("ann", password -> true)).isEmpty();
  }

  @Test
  void they_are_copies_and_never_shown() {
    char[] mine = "secret".toCharArray();
    Passwords passwords = new Passwords(Map.of("ann", mine));
    Arrays.fill(mine, 'x');
    assertThat(passwords.verify("ANN", password -> Arrays.equals(password, "secret".toCharArray())))
        .contains("ann");
    assertThat(passwords).hasToString("passwords of 1 users");
    passwords.close();
    assertThat(mine).containsOnly('x');
  }

  @Test
  void a_domain_counts_where_both_sides_name_one() {
    Passwords passwords =
        new Passwords(Map.of("CONTOSO\\ann", new char[0], "ben@fabrikam.com", new char[0]));
    assertThat(passwords.verify("ann", password -> true)).contains("CONTOSO\\ann");
    assertThat(passwords.verify("FABRIKAM\\ann", password -> true)).isEmpty();
    assertThat(passwords.verify("ben", password -> true)).contains("ben@fabrikam.com");
  }
}
