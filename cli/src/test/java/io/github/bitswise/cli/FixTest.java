package io.github.bitswise.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code check --fix}, {@code --unsafe-fixes} and {@code --diff}. */
class FixTest {
  private static final String MACHINE =
      """
      machine: { windows: "Windows 10 22H2", network: up, wpad: none }
      accounts:
        LocalSystem: { ie-proxy: none }
        CONTOSO\\ann: { session: interactive, drives: { "Z:": '\\\\nas\\drop' } }
      servers:
        "http://files.contoso.com": { authentication: none, direct: true }
        '\\\\nas\\drop': { allow: [Everyone] }
      """;

  private static final String JOBS =
      """
      jobs:
        - name: nightly   # as every night
          owner: LocalSystem
          retry-delay: 3s
          files:
            - { remote: "http://files.contoso.com/p.cab", local: 'Z:\\p.cab' }
            - { remote: "http://files.contoso.com/q r.cab", local: "C:\\\\q.cab" }
      """;

  private static final String FIXED =
      JOBS.replace("Z:\\p.cab", "\\\\nas\\drop\\p.cab").replace("3s", "5s").replace("q r", "q%20r");

  private static final Answers ANSWERS = new RuleBookAnswers();

  @TempDir Path folder;

  @BeforeEach
  void write() throws IOException {
    file("a.bits.yaml", MACHINE + JOBS);
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private String text(String name) throws IOException {
    return Files.readString(folder.resolve(name));
  }

  private Ran run(String... args) {
    return run(Map.of(), false, args);
  }

  private Ran run(Map<String, String> variables, boolean terminal, String... args) {
    return piped("", variables, terminal, args);
  }

  private Ran piped(String input, Map<String, String> variables, boolean terminal, String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Environment environment =
        new Environment(
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            new PrintWriter(out),
            new PrintWriter(err),
            variables,
            false,
            () -> terminal,
            () -> false,
            folder);
    int exit = new Bitswise(environment, new InputsFrom(folder), ANSWERS).run(args);
    return new Ran(exit, out.toString(), err.toString());
  }

  @Test
  void tells_what_can_be_fixed() {
    Ran ran = run("check", "a.bits.yaml");

    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.out())
        .contains("[DRV-01 mapped-drive-as-system-account] [*]\n")
        .contains("[*] 3 fixable with `--fix`\n");
    assertThat(run("check", "--format", "json", "a.bits.yaml").out())
        .contains("\"safe\": true", "\"replacement\": \"\\\\\\\\nas\\\\drop\"")
        .doesNotContain("\"fixed\"");
  }

  @Test
  void fixes_and_tells_what_is_left() throws IOException {
    Ran ran = run("check", "--fix", "a.bits.yaml");

    assertThat(ran.err()).isEmpty();
    assertThat(ran.out())
        .contains("a.bits.yaml: fixed 1 [DRV-01 mapped-drive-as-system-account]\n")
        .contains("a.bits.yaml: fixed 1 [LIF-08 retry-delay-below-the-least]\n")
        .contains(", 3 fixed\n");
    assertThat(text("a.bits.yaml")).isEqualTo(MACHINE + FIXED);
  }

  @Test
  void an_error_may_give_way_to_a_warning_that_was_hidden_behind_it() throws IOException {
    file(
        "pc.yaml",
        """
        bitswise: 1
        machine: { domain: CONTOSO }
        accounts: { 'CONTOSO\\ann': { drives: { "Z:": '\\\\nas\\drop' } } }
        """);
    file(
        "a.cmd",
        "rem bitswise: as LocalSystem\r\nrem bitswise: machine pc.yaml\r\nbitsadmin /create a\r\n"
            + "bitsadmin /addfile a http://h/a Z:\\a\r\nbitsadmin /resume a\r\n");

    Ran ran = run("check", "--fix", "a.cmd");

    assertThat(ran.out())
        .contains("a.cmd: fixed 1 [DRV-01 mapped-drive-as-system-account]\n")
        .contains("[DRV-26 local-name-on-a-share-as-system-account]");
    assertThat(text("a.cmd")).contains("http://h/a \\\\nas\\drop\\a\r\n");
  }

  @Test
  void json_lists_what_was_fixed() {
    String out = run("check", "--fix", "--format", "json", "a.bits.yaml").out();

    assertThat(out)
        .containsPattern(
            "\"file\": \"a.bits.yaml\",\\s+\"rule\": \"DRV-01\",\\s+\"name\":"
                + " \"mapped-drive-as-system-account\",\\s+\"line\": 13,\\s+\"safe\": true");
  }

  @Test
  void a_patch_is_printed_and_nothing_written() throws IOException {
    Ran ran = run("check", "--diff", "a.bits.yaml");

    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.out())
        .startsWith("--- a.bits.yaml\n+++ a.bits.yaml\n@@ ")
        .contains("\n-    retry-delay: 3s\n+    retry-delay: 5s\n")
        .doesNotContain("fixable", "because");
    assertThat(ran.err()).isEqualTo("would fix 3 findings\n");
    assertThat(text("a.bits.yaml")).isEqualTo(MACHINE + JOBS);
    assertThat(run("check", "--diff", "--fix", "a.bits.yaml").out()).isEqualTo(ran.out());
    assertThat(text("a.bits.yaml")).isEqualTo(MACHINE + JOBS);
  }

  @Test
  void unsafe_fixes_are_made_only_if_wanted() throws IOException {
    String script =
        "rem bitswise: as CONTOSO\\ann\r\nbitsadmin /create a\r\n"
            + "bitsadmin /addfile a http://h/a C:\\a\r\nbitsadmin /resume a\r\n";
    file("a.cmd", script);

    assertThat(run("check", "a.cmd").out())
        .doesNotContain("[*]")
        .contains("1 fixable with `--fix --unsafe-fixes`\n");
    assertThat(run("check", "--unsafe-fixes", "a.cmd").out())
        .contains("[LIF-21 job-that-nothing-completes] [*]");
    run("check", "--fix", "a.cmd");
    assertThat(text("a.cmd")).isEqualTo(script);
    assertThat(run("check", "--fix", "--unsafe-fixes", "a.cmd").out()).contains("fixed 1 [LIF-21 ");
    assertThat(text("a.cmd")).startsWith(script).contains("bitsadmin /complete a\r\n");
  }

  @Test
  void what_is_silenced_is_not_fixed() throws IOException {
    String silenced =
        MACHINE
            + JOBS.replace(
                "      - { remote: \"http://files.contoso.com/p",
                "      # bitswise: ignore DRV-01 (the disk is there)\n"
                    + "      - { remote: \"http://files.contoso.com/p");
    file("a.bits.yaml", silenced);

    assertThat(run("check", "--fix", "a.bits.yaml").out()).contains(", 2 fixed");
    assertThat(text("a.bits.yaml")).contains("local: 'Z:\\p.cab'");
  }

  @Test
  void standard_input_is_shown_as_a_patch_and_not_fixed() {
    assertThat(piped(MACHINE + JOBS, Map.of(), false, "check", "--fix", "-"))
        .satisfies(ran -> assertThat(ran.exit()).isEqualTo(2))
        .satisfies(ran -> assertThat(ran.err()).contains("standard input cannot be written back"));
    assertThat(piped(MACHINE + JOBS, Map.of(), false, "check", "--diff", "-").out())
        .startsWith("--- <stdin>\n+++ <stdin>\n")
        .contains("\\\\nas\\drop\\p.cab");
  }

  @Test
  void a_patch_is_no_json() {
    assertThat(run("check", "--diff", "--format", "json", "a.bits.yaml"))
        .satisfies(ran -> assertThat(ran.exit()).isEqualTo(2))
        .satisfies(ran -> assertThat(ran.err()).contains("a patch is no JSON"));
  }

  @Test
  void links_and_permissions_stay() throws IOException {
    Files.createDirectories(folder.resolve("real"));
    Path real = Files.move(folder.resolve("a.bits.yaml"), folder.resolve("real/b.bits.yaml"));
    Path link = folder.resolve("a.bits.yaml");
    assumeTrue(real.getFileSystem().supportedFileAttributeViews().contains("posix"));
    Files.createSymbolicLink(link, real);
    Files.setPosixFilePermissions(real, PosixFilePermissions.fromString("rw-r-----"));

    run("check", "--fix", "a.bits.yaml");

    assertThat(link).isSymbolicLink();
    assertThat(real).hasContent(MACHINE + FIXED);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(real)))
        .isEqualTo("rw-r-----");
    try (Stream<Path> files = Files.list(folder.resolve("real"))) {
      assertThat(files).containsExactly(real);
    }
  }

  @Test
  void a_file_that_may_not_be_written_is_left_and_the_rest_done() throws IOException {
    Path closed = file("closed.bits.yaml", MACHINE + JOBS);
    assumeTrue(closed.getFileSystem().supportedFileAttributeViews().contains("posix"));
    Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("r--r--r--"));

    Ran ran = run("check", "--fix", "--fail-on", "error", ".");

    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.err()).contains("closed.bits.yaml: error: is not fixed: it may not be written");
    assertThat(text("closed.bits.yaml")).isEqualTo(MACHINE + JOBS);
    assertThat(text("a.bits.yaml")).isEqualTo(MACHINE + FIXED);
  }

  @Test
  void bytes_that_are_no_letters_are_left_alone() throws IOException {
    byte[] bytes =
        "rem bitswise: as CONTOSO\\ann\nrem \u0000\nbitsadmin /setminretrydelay a 3\n"
            .getBytes(StandardCharsets.ISO_8859_1);
    Files.write(folder.resolve("b.cmd"), bytes);

    Ran ran = run("check", "--fix", "b.cmd");

    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.err()).contains("some of its bytes are no letters");
    assertThat(folder.resolve("b.cmd")).hasBinaryContent(bytes);
  }

  @Test
  void the_exit_code_is_that_of_what_is_left() {
    assertThat(run("check", "--fix", "--fail-on", "error", "a.bits.yaml").exit()).isZero();
    assertThat(run("check", "--fix", "--fail-on", "error", "nowhere.cmd").exit()).isEqualTo(2);
  }

  @Test
  void passwords_are_in_no_patch() throws IOException {
    file(
        "p.cmd",
        """
        rem bitswise: as CONTOSO\\ann
        bitsadmin /create a
        bitsadmin /setcredentials a SERVER BASIC ann hunter22
        bitsadmin /setminretrydelay a 3
        bitsadmin /addfile a https://h/a C:\\a
        """);

    Ran ran = run("check", "--diff", "p.cmd");

    assertThat(ran.out())
        .contains("+bitsadmin /setminretrydelay a 5\n")
        .contains("\n bitsadmin /setcredentials a SERVER BASIC ann ********\n")
        .doesNotContain("hunter22");
    assertThat(ran.err()).contains("note: `p.cmd` has passwords beside what changes");
  }

  @Test
  void passwords_are_in_no_edit() throws IOException {
    file(
        "p.ps1",
        "# bitswise: as CONTOSO\\ann\nStart-BitsTransfer 'http://ann:hunter22@h/a b' C:\\a\n");

    assertThat(run("check", "--format", "json", "p.ps1").out())
        .contains("\"replacement\": \"%20\"")
        .doesNotContain("hunter22");
    assertThat(run("check", "--fix", "p.ps1").out()).doesNotContain("hunter22");
    assertThat(text("p.ps1")).contains("'http://ann:hunter22@h/a%20b'");
  }

  @Test
  void mixed_line_ends_stay_as_they_are() throws IOException {
    String mixed = "rem bitswise: as CONTOSO\\ann\nbitsadmin /setminretrydelay a 3\r\nrem\rrem";
    file("m.cmd", mixed);

    run("check", "--fix", "m.cmd");

    assertThat(text("m.cmd")).isEqualTo(mixed.replace(" 3", " 5"));
  }

  @Test
  void lists_that_tools_print_are_not_fixed() throws IOException {
    file("jobs.json", "[{\"DisplayName\":\"a\",\"JobState\":\"Error\",\"RetryInterval\":3}]");

    assertThat(run("check", "--fix", "--unsafe-fixes", "jobs.json").out())
        .doesNotContain("fixed", "[*]");
  }

  @ParameterizedTest
  @ValueSource(ints = {80, 200})
  void colours_mark_what_can_be_fixed_and_what_a_patch_changes(int columns) {
    Map<String, String> variables = Map.of("COLUMNS", String.valueOf(columns), "TERM", "xterm");

    assertThat(run(variables, true, "check", "a.bits.yaml").out())
        .contains("\u001b[1;32m[*]\u001b[0m");
    assertThat(run(variables, true, "check", "--diff", "a.bits.yaml").out())
        .contains("\u001b[31m-    retry-delay: 3s\u001b[0m")
        .contains("\u001b[32m+    retry-delay: 5s\u001b[0m");
    assertThat(run(variables, true, "check", "--diff", "--color", "never", "a.bits.yaml").out())
        .doesNotContain("\u001b");
    List<String> lines = new ArrayList<>();
    new BufferedReader(
            new StringReader(run(variables, false, "check", "--fix", "a.bits.yaml").out()))
        .lines()
        .filter(line -> line.contains("fixed") || line.contains("[*] "))
        .forEach(lines::add);
    assertThat(lines).isNotEmpty().allSatisfy(line -> assertThat(line).hasSizeLessThan(80));
  }
}
