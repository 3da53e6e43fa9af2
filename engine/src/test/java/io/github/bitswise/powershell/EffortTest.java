package io.github.bitswise.powershell;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bitswise.source.SourceText;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("a long PowerShell script")
class EffortTest {
  // Steps that the length of a script has no part in.
  private static final int SMALL = 300;

  static Stream<Arguments> shapes() {
    return Stream.of(
        shape("commands", n -> "Get-It a $b \"c $d\"\n".repeat(n)),
        shape("tables", n -> "$a = @{ b = 1 }; $a.c += 1; if ($a.b) { Get-It @a }\n".repeat(n)),
        shape("lists", n -> "$l += 'x'; foreach ($i in 1..3) { Get-It $i }\n".repeat(n)),
        shape("functions", n -> "function f($x) { Get-It $x }\nf 1\n".repeat(n)),
        shape("loops", n -> "while ($j.S -eq 'A') { if ($x) { break } }\n".repeat(n)),
        shape("texts", n -> "$t = \"$t x\"\n".repeat(n)),
        shape("pipes", n -> "'a','b' | % { Get-It $_ }\n".repeat(n)),
        shape("nesting", n -> ("(".repeat(99) + "1" + ")".repeat(99) + "\n").repeat(n / 20)),
        shape("statements in texts", n -> ("\"$(".repeat(50) + ")\"".repeat(50)).repeat(n / 20)),
        shape("quotes in statements", n -> "\"$(Get-It `\"a`\" \"\"b\"\")\"\n".repeat(n)),
        shape("unclosed statements", n -> "\"$(a\n".repeat(n)),
        shape("long texts", n -> "Get-It '" + "x".repeat(20 * n) + "' $a\n".repeat(n)),
        shape("unclosed here-strings", n -> "@\"\n$a\n".repeat(n)),
        shape("open here-strings", n -> "$x = @\"\n$a\n\"@\n".repeat(n)),
        shape(
            "parameters", n -> "function f(" + each(n, "$p", "") + ") { }\nf" + each(n, " -p", "")),
        shape("positions", n -> "function f(" + each(n, "$p", "") + ") { }\nf" + " 1".repeat(n)),
        shape("arguments", n -> "Get-It" + " -a 1".repeat(n)),
        shape("attributes", n -> "function f { " + "[A('[')] # b\n".repeat(n) + "param($x) }"),
        shape("a long pipeline", n -> "1 " + "| Get-It ".repeat(n)),
        shape("filters", n -> "Get-It " + "| ? { $_.A -eq 'b' } ".repeat(n)),
        shape("splatting", n -> "$t = @{" + each(200, "k", "=1;") + "}\n" + "f @t\n".repeat(n)),
        shape("entries", n -> "$t = @{}\n" + each(n, "$t.k", " = 1\n").replace(",", "")),
        shape("entries in forks", n -> "$t = @{}\n" + "if ($x) { $t.k = 1 }\n".repeat(n)),
        shape(
            "forks", n -> ("if ($a) { $b = 1; ".repeat(60) + "}".repeat(60) + "\n").repeat(n / 20)),
        shape("cases", n -> "switch ($x) { " + "'c' { $v = 1 } ".repeat(n) + "}"),
        shape("lists gone through", n -> "$l = 1..60\n" + "$l | % { Get-It $_ }\n".repeat(n / 8)),
        shape(
            "loops in loops", n -> "foreach ($i in 1..9) { foreach ($k in 1..9) { } }\n".repeat(n)),
        shape("calls of the last", n -> each(n, "function f", " { Get-It }\n").replace(",", "")),
        shape("calls in a ring", n -> ring(n)),
        shape("calls of themselves", n -> "function f { f; f }\n" + "f\n".repeat(n)),
        shape("blocks of themselves", n -> "$b = { & $b }\n" + "& $b\n".repeat(n / 8)),
        shape("methods", n -> "class A { " + "[void] m($a) { Get-It $a }\n".repeat(n) + "}"),
        shape("choices", n -> "$x = " + "$a ? 1 : ".repeat(n) + "2"),
        shape("members", n -> "$x" + ".a(1).b[2]".repeat(n)),
        shape("splitting", n -> "$x = '" + "a,".repeat(n) + "'\n" + "$x -split ','\n".repeat(50)),
        shape("outputs", n -> "$j = Get-J\n" + "$j = $j | Get-J\n".repeat(n)),
        shape("code in texts", n -> "iex 'Get-It a'\n".repeat(n)));
  }

  private static Arguments shape(String name, IntFunction<String> text) {
    return Arguments.of(name, text);
  }

  private static String each(int n, String before, String after) {
    return IntStream.range(0, n).mapToObj(i -> before + i + after).collect(joining(","));
  }

  private static String ring(int n) {
    return IntStream.range(0, n)
        .mapToObj(i -> "function f" + i + " { f" + (i + 1) % n + "; Get-It }\n")
        .collect(joining("", "", "f0\n"));
  }

  /** Twice the text takes about twice the steps, counted and not timed. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("shapes")
  void takes_work_in_proportion_to_its_length(String name, IntFunction<String> text) {
    long once = effort(text.apply(400));
    long twice = effort(text.apply(800));
    long fourfold = effort(text.apply(1_600));

    assertThat(twice).isLessThanOrEqualTo(once * 5 / 2 + SMALL);
    assertThat(fourfold).isLessThanOrEqualTo(twice * 5 / 2 + SMALL);
  }

  private static long effort(String text) {
    return PowerShellScript.effort(new SourceText("a.ps1", text));
  }
}
