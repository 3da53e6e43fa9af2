package io.github.bitswise.powershell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("a value in a PowerShell script")
class ValuesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '\0',
      textBlock =
          """
          Get-It plain ¦ plain
          Get-It 'a ''b'' $c' ¦ a 'b' $c
          Get-It "a `"b`" ""c"" `$d `t" ¦ a "b" "c" $d \\t
          Get-It “a” ¦ a
          Get-It ‘a “b”’ ¦ a “b”
          Get-It C:\\x\\y.zip ¦ C:\\x\\y.zip
          Get-It https://h/a?b=1#c ¦ https://h/a?b=1#c
          Get-It a`,b ¦ a,b
          Get-It "`u{e9}`u{1F600}`u{}`ux" ¦ é😀u{}ux
          ${a`{b} = 'c'; Get-It ${a`{b} ¦ c
          Get-It a"b c"d ¦ ab cd
          Get-It $x ¦ <$x>
          Get-It "$x/${y z}/$(1 + 1)/$env:TEMP" ¦ <$x>/<${y z}>/2/<$env:TEMP>
          Get-It $env:TEMP\\x ¦ <$env:TEMP>\\x
          Get-It $x.y ¦ <$x.y>
          Get-It "$x.y" ¦ <$x>.y
          Get-It "$x:" ¦ <$x>:
          Get-It 10KB ¦ 10KB
          Get-It (10KB) ¦ 10240
          Get-It (0x200 -bor 0x100) ¦ 768
          Get-It (1 + 2 * 3 - 4 / 2) ¦ 5
          Get-It -5 ¦ -5
          Get-It a, b,c ¦ (a, b, c)
          Get-It @(1; 2) ¦ (1, 2)
          Get-It (,1) ¦ (1)
          Get-It (1..3) ¦ (1, 2, 3)
          Get-It (3..1) ¦ (3, 2, 1)
          Get-It ('a' + $x + 'b') ¦ a<$x>b
          Get-It ('{0}/{1:d2}/{{}}' -f 'a', $x) ¦ a/<?>/{}
          Get-It ('a','b' -join '-') ¦ a-b
          Get-It ('a,b' -split ',') ¦ (a, b)
          Get-It ('a b' -replace ' ', '_') ¦ a_b
          Get-It $true $null $false ¦ true null false
          Get-It (!$true) ¦ false
          Get-It @{ a = 1; 'b c' = $x } ¦ {a=1; b c=<$x>}
          Get-It ([pscustomobject]@{ a = 1 }).a ¦ 1
          Get-It ('a','b')[1] ¦ b
          Get-It ('a','b')[-1] ¦ b
          Get-It 'aB'.ToUpper() ¦ AB
          Get-It 'a/b/'.TrimEnd('/') ¦ a/b
          Get-It (Join-Path C:\\a b.zip) ¦ C:\\a\\b.zip
          Get-It (Join-Path $env:TEMP 'b') ¦ <$env:TEMP>\\b
          Get-It (Split-Path https://h/a/b.zip -Leaf) ¦ b.zip
          Get-It (Split-Path C:\\a\\b.zip) ¦ C:\\a
          Get-It ([IO.Path]::Combine('C:\\a', 'b')) ¦ C:\\a\\b
          Get-It ([System.IO.Path]::GetFileName('https://h/x.exe')) ¦ x.exe
          Get-It (New-Object pscredential 'web', $p) ¦ pscredential{username=web; password=<$p>}
          Get-It ([pscredential]::new('web', $p)) ¦ pscredential{username=web; password=<$p>}
          Get-It (Get-Credential ann) ¦ pscredential{username=ann}
          Get-It ('x' | ConvertTo-SecureString -AsPlainText -Force) ¦ securestring{plain=x}
          Get-It ([string]'a') ([int]5) ¦ a 5
          Get-It -Name:a -Flag -Other b ¦ -Name a -Flag -Other b
          Get-It –Name a —Other b ¦ -Name a -Other b
          Get-It -Flag:$false ¦ -Flag false
          Get-It a 2>&1 3>$null > out.txt b ¦ a b
          Get-It { Start-It } ¦ Block
          """)
  void is_told_as_far_as_it_can_be(String script, String expected) {
    assertThat(Seen.given(script.replace("\\\\", "\\"))).isEqualTo(expected.replace("\\\\", "\\"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '\0',
      textBlock =
          """
          $a = 1; Get-It $a ¦ 1
          $A = 'x'; Get-It "$a" ¦ x
          $script:a = 1; Get-It $a ¦ 1
          [string]$a = 1; Get-It $a ¦ 1
          $a, $b = 1, 2; Get-It $b ¦ 2
          $a = $b = 3; Get-It $b ¦ 3
          $a = 1; $a += 2; Get-It $a ¦ 3
          $a = 'x'; $a += 'y'; Get-It $a ¦ xy
          $a = @(); $a += 1; $a += 2; Get-It $a ¦ (1, 2)
          $a = 5; $a++; Get-It $a ¦ <$a>
          $a = if ($x) { 1 } else { 1 }; Get-It $a ¦ 1
          $a = if ($x) { 'b' } else { 'c' }; Get-It $a ¦ <$a>
          $a = switch ($x) { 1 { 'b' } default { 'c' } }; Get-It $a ¦ <$a>
          $a = try { 'b' } catch { 'c' }; Get-It $a ¦ b
          $a = try { 'b' } catch { throw 'c' }; Get-It $a ¦ b
          $a = if ($x) { Get-Other 1 } else { Get-Other 2 }; Get-It $a ¦ [Get-Other, Get-Other]
          $a = @('b'; if ($x) { 'c' }); Get-It $a ¦ (b, c, …)
          function F { if ($x) { return 'b' }; 'c' }; Get-It (F) ¦ <(F)>
          function F { if ($x) { throw 'b' }; 'c' }; Get-It (F) ¦ c
          function F { if ($x) { return Get-Other }; 'none' }; Get-It (F) ¦ [Get-Other]
          function F { $x | % { return 'b' }; 'c' }; Get-It (F) ¦ (b, c, …)
          $a = $true ? 'b' : 'c'; Get-It $a ¦ b
          $a = $x ? 'b' : 'c'; Get-It $a ¦ <$a>
          $a = 'b', 'c' | Select-Object -First 1; Get-It $a ¦ b
          $a = 'b', 'c' | select -Last 1; Get-It $a ¦ c
          $a = 'b', 'c', 'd' | Select-Object -Skip 1; Get-It $a ¦ (, …)
          $a = @{ u = 'b' }, @{ u = 'c' } | Select-Object -First 1 -ExpandProperty u; Get-It $a ¦ b
          $a = @{ u = 'b' }, @{ u = 'c' }; Get-It $a.u ¦ (b, c)
          Get-It @{ b = 1; C = 2 }.Count ¦ 2
          if ($x) { $a = 1 }; Get-It $a ¦ 1
          $a = 0; if ($x) { $a = 1 }; Get-It $a ¦ <$a>
          if ($x) { $a = 1 } else { $a = 1 }; Get-It $a ¦ 1
          $a = @{}; $a.b = 1; $a['c'] = 2; $a.Add('d', 3); Get-It $a ¦ {b=1; c=2; d=3}
          $a = @{}; if ($x) { $a.b = 1 }; Get-It $a ¦ {b=perhaps 1}
          $a = @{ b = 1 } + @{ c = 2 }; Get-It $a ¦ {b=1; c=2}
          $a = New-Object System.Collections.ArrayList; [void]$a.Add(1); Get-It $a ¦ (1)
          $env:URL = 'u'; Get-It $env:URL ¦ u
          Set-Variable -Name a -Value 7; Get-It $a ¦ 7
          $a = Get-Other; Get-It $a $a.Id ¦ [Get-Other] [Get-Other].Id
          $a = Get-Other; Get-It "$a" ¦ <$a>
          $a ??= 4; Get-It $a ¦ <$a>
          """)
  void goes_through_variables(String script, String expected) {
    assertThat(Seen.given(script)).isEqualTo(expected);
  }

  @Test
  void can_go_over_several_lines() {
    String script =
        """
        $a = @"
        one "$x"
        two
        "@
        $b = @'
        $c
        '@
        Get-It $a $b `
          -Name x,
          y
        """;

    assertThat(Seen.given(script)).isEqualTo("one \"<$x>\"\\ntwo $c -Name (x, y)");
  }

  @Test
  void that_is_no_code_runs_nothing() {
    String script =
        """
        #requires -Version 5
        <#
        .EXAMPLE
          Get-It a
        #>
        # Get-It b
        $text = "Get-It c"
        $other = 'Get-It d' # Get-It e
        """;

    assertThat(Seen.actions(script)).isEmpty();
    assertThat(Seen.read(script).comments())
        .extracting(comment -> comment.text())
        .containsExactly("requires -Version 5", ".EXAMPLE", "Get-It a", "Get-It b", "Get-It e");
  }
}
