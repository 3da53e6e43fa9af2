package io.github.bitswise.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bitswise.answer.Severity;
import io.github.bitswise.context.ContextFile;
import io.github.bitswise.context.Ignored;
import io.github.bitswise.source.Problem;
import io.github.bitswise.source.SourceText;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContextReaderTest {

  private static ContextResult read(String yaml) {
    return ContextReader.read(new SourceText("bitswise.yaml", yaml));
  }

  @Test
  void reads_all_that_can_be_said() {
    ContextResult result =
        read(
            """
            bitswise: 1
            as: CONTOSO\\ann
            machine: machines/pc.bits.yaml
            fail-on: Error
            ignore:
              - { rule: DRV-01, reason: " every computer has a disk Z " }
              - { rule: PRX-03, reason: r, files: [ "*.cmd", "old/**" ] }
              - { rule: HLP-01, reason: r, files: a.cmd }
            """);
    ContextFile said = result.said();

    assertThat(result.problems()).isEmpty();
    assertThat(said.as().get()).isEqualTo("CONTOSO\\ann");
    assertThat(said.machine().get()).isEqualTo("machines/pc.bits.yaml");
    assertThat(said.machine().at().line()).isEqualTo(3);
    assertThat(said.failOn().get()).isEqualTo(Severity.ERROR);
    assertThat(said.ignored())
        .extracting(Ignored::rule)
        .containsExactly("DRV-01", "PRX-03", "HLP-01");
    assertThat(said.ignored().get(0).reason()).isEqualTo("every computer has a disk Z");
    assertThat(said.ignored())
        .extracting(each -> each.in(Path.of("old", "x.bits.yaml")))
        .containsExactly(true, true, false);
  }

  @Test
  void may_say_nothing() {
    ContextResult result = read("bitswise: 1");

    assertThat(result.problems()).isEmpty();
    assertThat(result.said().as().known()).isFalse();
    assertThat(result.said().ignored()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "bitswise: 2 | 1:11 | this version of the format is not supported | expected `1`",
        "[as] | 1:1 | the file is a list | expected a map with `as`",
        "as: [x] | 1:5 | `as` is a list | expected an account such as `LocalSystem`",
        "as: '' | 1:5 | this text is empty | expected an account",
        "mashine: x | 1:1 | there is no key `mashine` | did you mean `machine`?",
        "fail-on: erorr | 1:10 | `erorr` is not known here | did you mean `error`?",
        "ignore: DRV-01 | 1:9 | `ignore` is text | expected a list of rules",
        "ignore: [DRV-01] | 1:10 | an item of this list is text | `rule` and `reason`",
        "ignore: [{rule: DRV-01}] | 1:11 | the key `reason` is missing | Why its findings",
        "ignore: [{reason: x}] | 1:11 | the key `rule` is missing | The rule, by its id",
        "ignore: [{rule: A, reason: ' '}] | 1:28 | this text is empty | expected a reason",
        "ignore: [{rule: A, reason: }] | 1:27 | `reason` is empty | expected a reason",
        "ignore: [{rule: A B, reason: x}] | 1:17 | `A B` is not the id or the name | ''",
        "ignore: [{rule: A, reason: x, files: '[a'}] | 1:38 | `[a` is no pattern | close its",
        "as: 'x | 1:7 | this is not YAML: the file ends inside quotes | close the quotes",
      })
  void says_what_is_wrong_where_and_what_to_do(
      String yaml, String place, String message, String help) {
    ContextResult result = read(yaml);

    assertThat(result.problems()).isNotEmpty();
    Problem problem = result.problems().get(0);
    assertThat(problem.at()).hasToString("bitswise.yaml:" + place);
    assertThat(problem.message()).contains(message);
    assertThat(problem.help()).contains(help);
    assertThat(result.said().ignored()).isEmpty();
    assertThat(result.said().as().known()).isFalse();
  }

  @Test
  void takes_what_can_be_understood() {
    ContextResult result =
        read("as: LocalSystem\nfail-on: 3\nignore: [{rule: A, reason: r}, {}]\n");

    assertThat(result.problems()).hasSize(3);
    assertThat(result.said().as().get()).isEqualTo("LocalSystem");
    assertThat(result.said().ignored()).hasSize(1);
  }
}
