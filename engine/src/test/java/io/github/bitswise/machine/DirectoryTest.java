package io.github.bitswise.machine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bitswise.machine.Directory.Match;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DirectoryTest {

  private final Directory directory = new Directory(Map.of(), Machine.unknown());

  @ParameterizedTest
  @CsvSource({
    "LocalSystem, SYSTEM, YES",
    "LocalSystem, NT AUTHORITY\\SYSTEM, YES",
    "LocalSystem, Administrators, YES",
    "LocalSystem, BUILTIN\\Administrators, YES",
    "LocalSystem, Everyone, YES",
    "LocalSystem, LocalService, NO",
    "LocalSystem, CONTOSO\\ann, NO",
    "LocalSystem, Writers, UNKNOWN",
    "NetworkService, Users, YES",
    "NetworkService, Administrators, UNKNOWN",
    "NetworkService, BUILTIN\\Administrators, NO",
    "NetworkService, CONTOSO\\Domain Users, NO",
    "LocalService, NT AUTHORITY\\Authenticated Users, YES",
    "CONTOSO\\ann, SYSTEM, NO",
    "CONTOSO\\ann, CONTOSO\\Writers, UNKNOWN"
  })
  void a_local_access_list_covers_an_account(String account, String principal, Match match) {
    assertThat(directory.matches(List.of(principal), account, IdentityKind.ACCOUNT))
        .isEqualTo(match);
  }

  @Test
  void an_empty_list_covers_nobody() {
    assertThat(directory.matches(List.of(), "LocalSystem", IdentityKind.ACCOUNT))
        .isEqualTo(Match.NO);
  }

  @Test
  void some_principals_stand_for_all() {
    assertThat(List.of("Everyone", "BUILTIN\\Users", "CONTOSO\\Domain Users"))
        .allMatch(directory::everybody);
    assertThat(List.of("Administrators", "CONTOSO\\ann", "CONTOSO\\Power Users"))
        .noneMatch(directory::everybody);
  }
}
