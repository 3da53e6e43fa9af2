package io.github.bitswise.powershell;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bitswise.script.Script;
import io.github.bitswise.source.SourceText;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("a PowerShell script without measure")
class BoundsTest {
  private static final int MOST_ACTIONS = 150_000;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(",
        ")",
        "{",
        "}",
        "[",
        "]",
        "@(",
        "@{",
        "$(",
        "${",
        "\"",
        "'",
        "\"$(",
        "@\"\n",
        "@'\n",
        "`",
        "`\n",
        "#",
        "<#",
        "|",
        "&",
        "&&",
        "||",
        ";",
        ",",
        "-",
        "--",
        "!",
        "+",
        ".",
        "..",
        "::",
        "$a",
        "$a.",
        "$a[",
        "$a=",
        "a ",
        "a -b ",
        "a,",
        "-not ",
        "[int]",
        "[a(",
        "if (",
        "if ($a) {",
        "if ($a) {} else",
        "foreach ($a in 1,2) {",
        "for (;;) {",
        "while (1) {",
        "do {",
        "switch ($a) {",
        "switch ($a) { 1 {",
        "try {",
        "try {} catch {",
        "function f {",
        "param(",
        "param($a=",
        "function f { f; f }\n",
        "f;",
        "& {",
        ". {",
        "% {",
        "1..3 | % {",
        "a | ",
        "a>",
        "2>&1 ",
        "@a ",
        "--% ",
        "$x += 'y'\n",
        "$x = \"$x$x\"\n",
        "$x = @($x)\n",
        "$x = @{a=$x}\n",
        "$x += @(1)\n",
        "$x.a = 1\n",
        "Invoke-Expression \"",
        "iex 'iex ",
        "class A {",
        "class A { [int] m($a) {",
        "enum A {",
        "data {",
        "data a -",
        "$a ? ",
        "$a ? 1 : ",
        "[a].",
        "[a]::b[",
        "$a.\n",
        "$a.b{",
        "\"$(`\"",
        "\"$(\"\"",
        "\"`u{",
        "` ",
        "[a(",
        "[a()]",
        "1.",
        "*>&1 ",
        "using ",
        "return ",
        "break\n",
        "\u2018",
        "\u201C",
        "\u2013",
        "\r",
        "trap {",
        "configuration c {",
        "$a++;",
        "$a -eq ",
        "1 -f ",
        "$j = Get-J $j\n",
        "while ($j.S -eq 'A') { $j = Get-J $j }\n"
      })
  void of_the_same_again_and_again_is_read_to_its_end(String again) {
    Script script = PowerShellScript.read(new SourceText("a.ps1", again.repeat(3_000)));

    assertThat(script.actions()).hasSizeLessThan(MOST_ACTIONS);
  }

  @Test
  void nested_too_deep_is_noted_and_read_on_after_it() {
    Script script = Seen.read("(".repeat(5_000) + "Get-It" + ")".repeat(5_000) + "\nGet-It b\n");

    assertThat(script.skipped()).isNotEmpty();
    assertThat(script.actions()).hasSize(1);
  }

  @Test
  void of_calls_of_calls_is_given_up_at_some_time() {
    String text =
        IntStream.range(0, 20)
            .mapToObj(i -> "function s" + i + " { " + ("s" + (i + 1) + ";").repeat(5) + " }\n")
            .collect(joining("", "", "function s20 { Get-It }\ns0\nGet-Last\n"));

    var actions = Seen.read(text).actions();

    assertThat(actions).hasSizeBetween(1_000, MOST_ACTIONS);
  }

  @Test
  void of_loops_in_loops_is_given_up_at_some_time() {
    String loops = "foreach ($i in 1..60) { ".repeat(6) + "Get-It" + " }".repeat(6);

    assertThat(Seen.read(loops + "\nGet-Last\n").actions()).hasSizeBetween(1_000, MOST_ACTIONS);
  }

  /** Each round doubles what a variable holds. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '\0',
      textBlock =
          """
          $x = 1, 2 ¦ $x = $x, $x ¦ tool $x; tool @x; Get-It $x; $x | Get-It; Get-It "$x" ($x -join ',')
          $x = 1, 2 ¦ if ($y) { $x = $x, $x } ¦ foreach ($i in $x) { Get-It $i }; $x | % { Get-It $_ }
          $x = Get-J ¦ $x = $x, $x ¦ while ($x.S -eq 'A') { }; Get-It $x.S $x.Count
          $x = @{ a = 1 } ¦ $x = @{ a = $x; b = $x } ¦ tool $x; tool @x; Get-It $x; Get-It @x; if ($x -eq $x) { }
          $x = @{ a = 1 } ¦ if ($y) { $x = @{ a = $x; b = $x } } else { $x = @{ a = $x } } ¦ Get-It $x
          $x = 'a' ¦ $x = [pscustomobject]@{ a = $x; b = $x } ¦ $x | Get-It
          $x = 'a' ¦ $x = $x -replace 'a', 'aa' ¦ Get-It $x
          $x = 'a' ¦ $x = $x.Replace('a', 'aa') ¦ Get-It $x
          $x = 'a' ¦ $x = '{0}{0}' -f $x ¦ Get-It $x
          $x = 'a' ¦ $x = ($x, $x) -join 'b' ¦ Get-It $x
          $x = 'a' ¦ $x = Join-Path $x $x ¦ Get-It $x
          $x = 'Get-It' ¦ $x = "$x; iex '$x'" ¦ iex $x
          $j = Get-J; $x = $j.S -eq 'a' ¦ $x = $x -and $x ¦ while ($x) { }
          function f($y) { $y; $y } ¦ $x = f $x ¦ Get-It $x
          """)
  void never_goes_through_values_without_end(String first, String again, String last) {
    String text = first + "\n" + (again + "\n").repeat(500) + last;

    assertThat(Seen.read(text).actions()).hasSizeLessThan(20_000);
    assertThat(effort(text)).isLessThan(100_000);
  }

  @Test
  void never_makes_texts_without_end() {
    String text = "$a = '0123456789'\n" + "$a = \"$a$a\"\n".repeat(2_000) + "Get-It $a\n";

    assertThat(Seen.given(text).length()).isLessThan(100_000);
  }

  private static long effort(String text) {
    return PowerShellScript.effort(new SourceText("a.ps1", text));
  }
}
