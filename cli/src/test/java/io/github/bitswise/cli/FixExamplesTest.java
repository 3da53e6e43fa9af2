package io.github.bitswise.cli;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bitswise.cli.Fixes.Example;
import io.github.bitswise.cli.Fixes.Fixable;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every rule that says it can be fixed is, in each form that it has an example in. {@code
 * -Dbitswise.update=true} rewrites what becomes of them; whether that is right is then for a reader
 * to judge.
 */
class FixExamplesTest {
  /** Loading the rules takes the time. */
  private static final Answers ANSWERS = new RuleBookAnswers();

  private static final Comparator<String> FORMS =
      Comparator.comparing(List.of("YAML", "JSON", "batch", "PowerShell")::indexOf);

  /** Other ways to store the same text. */
  private enum Dress {
    PLAIN(text -> text.getBytes(UTF_8)),
    MARKED_WINDOWS(text -> ("\uFEFF" + windows(text)).getBytes(UTF_8)),
    UTF_16(text -> ("\uFEFF" + windows(text)).getBytes(UTF_16LE)),
    WITHOUT_LAST_LINE_END(text -> text.stripTrailing().getBytes(UTF_8)),
    CODE_PAGE(text -> windows(text).getBytes(Charset.forName("windows-1252")));

    private final Function<String, byte[]> bytes;

    Dress(Function<String, byte[]> bytes) {
      this.bytes = bytes;
    }

    private static String windows(String text) {
      return text.replace("\n", "\r\n");
    }

    /** Only scripts may be in any code page. */
    boolean fits(Example example) {
      return this != CODE_PAGE || example.form().matches("batch|PowerShell");
    }
  }

  @TempDir Path folder;

  static Stream<Arguments> dressed() throws IOException {
    return Fixes.examples().stream()
        .flatMap(
            example ->
                Stream.of(Dress.values())
                    .filter(dress -> dress.fits(example))
                    .map(dress -> Arguments.of(example, dress)));
  }

  static List<Example> examples() throws IOException {
    return Fixes.examples();
  }

  private Ran run(String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Environment environment =
        new Environment(
            InputStream.nullInputStream(),
            new PrintWriter(out),
            new PrintWriter(err),
            Map.of(),
            false,
            () -> false,
            () -> false,
            folder);
    int exit = new Bitswise(environment, new InputsFrom(folder), ANSWERS).run(args);
    return new Ran(exit, out.toString(), err.toString());
  }

  private long count(String out, String id) {
    return Pattern.compile(Pattern.quote("[" + id + " ")).matcher(out).results().count();
  }

  @ParameterizedTest
  @MethodSource("dressed")
  void a_fix_takes_its_finding_away_and_leaves_the_rest(Example example, Dress dress)
      throws Exception {
    Path file = Fixes.in(folder, example, dress.bytes.apply(example.text()));
    String before = run("check", "--unsafe-fixes", example.file()).out();

    Ran ran = run("check", "--fix", "--unsafe-fixes", example.file());

    assertThat(before).containsPattern("\\[" + example.id() + " [a-z0-9-]+\\] \\[\\*\\]");
    assertThat(ran.err()).isEmpty();
    assertThat(ran.out()).containsPattern(": fixed \\d+ \\[" + example.id() + " ");
    String after = run("check", example.file()).out();
    assertThat(count(after, example.id())).isLessThan(count(before, example.id()));
    byte[] fixed = Files.readAllBytes(file);
    if (dress == Dress.PLAIN) {
      example.fixed().reads(new String(fixed, UTF_8));
    }
    assertThat(fixed).isEqualTo(dress.bytes.apply(example.fixed().text()));

    run("check", "--fix", "--unsafe-fixes", example.file());

    assertThat(Files.readAllBytes(file)).isEqualTo(fixed);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void only_safe_fixes_are_made_unasked(Example example) throws IOException {
    Fixes.in(folder, example, example.text().getBytes(UTF_8));
    boolean safe = Fixes.rules().get(example.rule()).safety().equals("safe");

    String out = run("check", "--fix", example.file()).out();

    if (safe) {
      assertThat(out).contains(": fixed").containsPattern("fixed \\d+ \\[" + example.id() + " ");
    } else {
      assertThat(out).doesNotContainPattern("fixed \\d+ \\[" + example.id() + " ");
    }
  }

  @Test
  void rules_have_a_repair_exactly_if_they_say_so() throws IOException {
    assertThat(Fixes.rules())
        .allSatisfy((name, rule) -> assertThat(rule.repairs()).isEqualTo(!rule.safety().isEmpty()))
        .allSatisfy((name, rule) -> assertThat(rule.safety()).isIn("", "safe", "unsafe"));
  }

  @Test
  void every_rule_that_can_be_fixed_has_an_example() throws IOException {
    Set<String> fixable =
        Fixes.rules().entrySet().stream()
            .filter(each -> !each.getValue().safety().isEmpty())
            .map(Map.Entry::getKey)
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(Fixes.examples().stream().map(Example::rule).distinct())
        .containsExactlyInAnyOrderElementsOf(fixable);
  }

  /** One line for each rule: forms are those of its examples. */
  @Test
  void the_documentation_lists_them() throws IOException {
    Map<String, Fixable> rules = Fixes.rules();
    Map<String, Set<String>> forms = new TreeMap<>();
    Map<String, Set<String>> safeties = new TreeMap<>();
    for (Example each : Fixes.examples()) {
      forms.computeIfAbsent(each.id(), any -> new TreeSet<>(FORMS)).add(each.form());
      safeties
          .computeIfAbsent(each.id(), any -> new TreeSet<>())
          .add(rules.get(each.rule()).safety());
    }
    StringBuilder table = new StringBuilder("| Rule | Name | Fix | In |\n|---|---|---|---|\n");
    forms.forEach(
        (id, in) ->
            table.append(
                "| [%s](rules/%s.md) | %s | %s | %s |\n"
                    .formatted(
                        id,
                        id,
                        ANSWERS.catalogue().find(id).orElseThrow().name(),
                        String.join(", ", safeties.getOrDefault(id, Set.of())),
                        String.join(", ", in))));
    Page page = new Page("docs/repairs.md");
    String text = page.text();
    page.reads(text.substring(0, text.indexOf("| Rule | Name |")) + table);
  }

  @Test
  void the_catalogue_says_the_same() throws IOException {
    Map<String, Fixable> rules = Fixes.rules();
    long said =
        ANSWERS.catalogue().rules().stream()
            .filter(each -> !each.fixable().name().equals("NO"))
            .count();

    assertThat(said)
        .isEqualTo(rules.values().stream().filter(each -> !each.safety().isEmpty()).count());
  }
}
