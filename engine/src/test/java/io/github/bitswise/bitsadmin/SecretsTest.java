package io.github.bitswise.bitsadmin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecretsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/setcredentials j SERVER BASIC ann hunter2 | hunter2",
        "/setcredentials j SERVER BASIC ann \"hunter 2\" | \"hunter 2\"",
        "/setcredentials j SERVER BASIC ann hunter 2 | hunter 2",
        "/setcredentials j SERVER ann hunter2 | ann hunter2",
        "/setcredentials j ann hunter2 | hunter2",
        "/sethelpertoken j ann@contoso hunter2 | hunter2",
        "/sethelpertoken j ann@contoso hunter 2 | hunter 2",
        "/setcredentials j SERVER BASIC ann %P%hunter | %P%hunter",
      })
  void passwords_are_told_wherever_they_stand(String arguments, String secrets) {
    assertThat(String.join(" ", secrets("bitsadmin " + arguments))).isEqualTo(secrets);
  }

  @ParameterizedTest
  @CsvSource({
    "/setcredentials j PROXY NEGOTIATE NULL NULL",
    "/setcredentials j SERVER BASIC ann %P%",
    "/sethelpertoken j",
    "/setcustomheaders j X-Site:",
    "/setcustomheaders j X-Key:%KEY%",
    "/setdescription j hunter2"
  })
  void there_are_none_where_nothing_is_told(String arguments) {
    assertThat(secrets("bitsadmin " + arguments)).isEmpty();
  }

  @Test
  void values_of_headers_are_told_without_their_names() {
    String line = "bitsadmin /setcustomheaders j \"Authorization: Bearer x\" X-Key:y odd";
    assertThat(secrets(line)).containsExactly(": Bearer x\"", "y", "odd");
    assertThat(Line.read(line).secrets())
        .extracting(Secret::text)
        .containsExactly("Bearer x", "y", "odd");
  }

  @Test
  void columns_count_characters() {
    Secret secret = Line.read("bitsadmin /setcustomheaders j 𝄞:y").secrets().get(0);
    assertThat(secret.at().column()).isEqualTo(33);
    assertThat(secret.at().endColumn()).isEqualTo(34);
  }

  @Test
  void no_message_has_a_password() {
    for (String arguments :
        List.of(
            "/setcredentials j ann hunter2 SERVER BASIC",
            "/setcredentials j SERVER BASIC ann hunter2 hunter2",
            "/sethelpertoken j ann hunter2 hunter2",
            "/setcredentials j ann hunter2")) {
      Meaning meaning = Line.read("bitsadmin " + arguments).meaning();
      assertThat(((Meaning.Misused) meaning).misuses())
          .isNotEmpty()
          .allSatisfy(misuse -> assertThat(misuse.message()).doesNotContain("hunter"));
    }
  }

  @Test
  void a_secret_is_not_shown_by_accident() {
    Invocation invocation = Line.read("bitsadmin /sethelpertoken j ann hunter2");
    assertThat(invocation.secrets()).isNotEmpty();
    assertThat(invocation.secrets().toString()).doesNotContain("hunter2");
  }

  private static List<String> secrets(String line) {
    return Line.read(line).secrets().stream().map(each -> Line.at(line, each.at())).toList();
  }
}
