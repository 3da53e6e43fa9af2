package io.github.bitswise.powershell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("a command in a PowerShell script")
class CommandsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '\0',
      textBlock =
          """
          get-it a ¦ get-it a
          Module\\Get-It a ¦ Module\\Get-It a
          & 'Get-It' a ¦ Get-It a
          & { Get-It a } ¦ Get-It a
          . { Get-It a } ¦ Get-It a
          & { param($x) Get-It $x } b ¦ Get-It b
          Set-Alias gi Get-It; gi a ¦ Get-It a
          tool.exe /a "b c" $x ¦ tool.exe /a b c <$x>
          & "C:\\x y\\tool.exe" -a:b @('c','d') ¦ C:\\x y\\tool.exe -a:b c d
          $p = 'tool'; & $p x ¦ tool x
          tool --% /a "b c" $x | Get-It ¦ tool /a b c $x; Get-It < <?>
          tool /a "" b ¦ tool /a b
          [Diagnostics.Process]::Start('tool.exe', '/a b') ¦ tool.exe /a b
          7z x a.zip ¦ 7z x a.zip
          $t = @{ A = 1; B = $true }; Get-It @t -C 2 ¦ Get-It -a 1 -b true -C 2
          $l = 'a','b'; Get-It @l ¦ Get-It a b
          Get-It @unknown ¦ Get-It splat{; …}
          'a','b' | Get-It ¦ Get-It < a, b
          Get-Other | Get-It ¦ Get-Other; Get-It < [Get-Other]
          Get-Other | Where-Object { $_.X -eq 'a' -or $_.X -eq 'b' } | Get-It ¦ Get-Other; Get-It < [Get-Other] where X [a] where X [b]
          Get-Other | ? X -in a,b | Get-It ¦ Get-Other; Get-It < [Get-Other] where X [a, b]
          Import-Csv x.csv | Get-It ¦ Get-It < (row{; …}, …)
          1..3 | % { Get-It $_ } ¦ Get-It 1; Get-It 2; Get-It 3
          'a' | ForEach-Object -Process { Get-It "x$_" } ¦ Get-It xa
          Get-Other | % { $_ | Get-It } ¦ Get-Other; Get-It < [Get-Other]
          (Get-Other).Id ¦ Get-Other
          $x = $(Get-It a) ¦ Get-It a
          Invoke-Expression "Get-It a" ¦ Get-It a
          Get-It a; Get-It b ¦ Get-It a; Get-It b
          Get-It a && Get-It b ¦ Get-It a; ResultTest; [0.0] Get-It b
          Get-It a; if ($?) { Get-It b } ¦ Get-It a; ResultTest; [0.0] Get-It b
          [void](Get-It a) ¦ Get-It a
          [a.b].GetIt('x') ¦ NOTHING
          [a.b].Name | Get-It ¦ Get-It < <[a.b].Name>
          $x = 10. ¦ NOTHING
          $x. Name | Get-It ¦ Get-It < <$x. Name>
          $x = $y.A('b').⏎  C('d').⏎  E(); Get-It ¦ Get-It
          [a]::B[int, c[d]](1); $x.B[e]() ¦ NOTHING
          $x.ForEach{ Get-It a }.Count ¦ Get-It a
          $x = "$(Get-It `"a b`") $(Get-It ""c"" (1)) $(Get-It "d")" ¦ Get-It a b; Get-It c 1; Get-It d
          $x = @"⏎$(Get-It "a`"b")⏎"@ ¦ Get-It a"b
          $x++ *>&1; 'a' 3>&1 > $null; Get-It ¦ Get-It
          $x = 1 ; `  # why⏎Get-It $y` -Z ¦ Get-It <$y> -Z
          Get-It a | Out-Null ¦ Get-It a
          "Get-It a" ¦ NOTHING
          Write-Host "Get-It a" ¦ Write-Host Get-It a
          Mock Get-It { 1 }; Get-It a ¦ NOTHING
          Unknown-Thing { Get-It a } ¦ Unknown-Thing Block; [0.0] Get-It a
          Describe 'x' { It 'y' { Get-It a } } ¦ Describe x; [0.0] It y; [0.0 1.0] Get-It a
          """)
  void is_read_as_it_would_be_run(String script, String expected) {
    String text = script.replace("⏎", "\n").replace("\\\\", "\\");
    String seen = String.join("; ", Seen.actions(text));
    assertThat(seen.isEmpty() ? "NOTHING" : seen).isEqualTo(expected.replace("\\\\", "\\"));
  }

  @Test
  void stands_where_it_is_written() {
    var read = Seen.read("$x = 1\n  Get-It -Name `\n  'é😀' -Other $x\n");

    assertThat(read.actions()).hasSize(1);
    assertThat(read.actions().get(0).at().toString()).isEqualTo("a.ps1:2:3");
    assertThat(read.actions().get(0).at().endLine()).isEqualTo(3);
    assertThat(read.skipped()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '\0',
      textBlock =
          """
          if ($x) { Get-It a } ¦ [0.0] Get-It a
          if ($x) { Get-It a } elseif ($y) { Get-It b } else { Get-It c } ¦ [0.0] Get-It a; [0.1] Get-It b; [0.2] Get-It c
          ($x) ? (Get-It a) : (Get-It b) ¦ [0.0] Get-It a; [0.1] Get-It b
          $x ? (Get-It a) : $y ? ($z = Get-It b) : 1; Get-It $z ¦ [0.0] Get-It a; [0.1 1.0] Get-It b; Get-It [Get-It]
          switch ($x) { 'a' { Get-It a } default { Get-It b } } ¦ [0.0] Get-It a; [0.1] Get-It b
          switch -Regex ($x) { '^a' { Get-It a; break } } ¦ [0.0] Get-It a
          try { Get-It a } catch [IO.IOException], [Exception] { Get-It b } finally { Get-It c } ¦ Get-It a; [0.0] Get-It b; Get-It c
          trap { Get-It a } Get-It b ¦ [0.0] Get-It a; Get-It b
          Get-It a; return; Get-It b ¦ Get-It a
          Get-It a; exit 1; Get-It b ¦ Get-It a
          if ($x) { return }; Get-It b ¦ Get-It b
          if ($x) { return } else { exit }; Get-It b ¦ NOTHING
          try { Get-It a; return } catch { }; Get-It b ¦ Get-It a; Get-It b
          foreach ($i in 'a','b') { Get-It $i } ¦ Get-It a; Get-It b
          foreach ($i in $list) { Get-It $i } ¦ Get-It <$i>
          foreach ($i in 1..3) { Get-It $i; break } ¦ Get-It 1
          foreach ($i in 1..2) { if ($x) { continue }; Get-It $i } ¦ Get-It 1; Get-It 2
          for ($i = 0; $i -lt 3; $i++) { Get-It $i } ¦ Get-It <$i>
          while ($x) { Get-It a } ¦ Get-It a
          do { Get-It a } until ($x) ¦ Get-It a
          :outer while ($true) { Get-It a; break outer } ¦ Get-It a
          function F { Get-It a }; F; F ¦ Get-It a; Get-It a
          function F { Get-It a } ¦ Get-It a
          function F($a, $b = 'd') { Get-It $a $b }; F x; F -b y -a z ¦ Get-It x d; Get-It z y
          function F { param([Alias('q')]$Abc, [switch]$S) Get-It $Abc $S }; F -q 1 -S; F -Ab 2 ¦ Get-It 1 true; Get-It 2 false
          function F { param([Parameter(Position=1)]$A, [Parameter(Position=0)]$B) Get-It $A $B }; F x y ¦ Get-It y x
          function F { param($A) begin { } process { Get-It $A } } F $z ¦ Get-It <$z>
          function F { Get-It $args }; F a b ¦ Get-It (a, b)
          function F { return 'x' }; Get-It (F) ¦ Get-It x
          function F { Get-Other }; Get-It (F) ¦ Get-Other; Get-It [Get-Other]
          function F { param($A) Get-It $A } ¦ Get-It <$A>
          function A { B }; function B { Get-It a } ¦ Get-It a
          function A { A; Get-It a }; A ¦ Get-It a; Get-It a
          function Get-It { } Get-It a ¦ NOTHING
          param($Url = 'u', $To) Get-It $Url $To ¦ Get-It u <$To>
          [CmdletBinding()] param([string[]]$A) Get-It $A ¦ Get-It <$A>
          filter F { Get-It $_ }; 'a' | F ¦ Get-It a
          configuration C { node n { Script S { SetScript = { Get-It a } } } } ¦ node n (as SYSTEM by TASK); [0.0] Script S (as SYSTEM by TASK); [0.0 1.0] SetScript = (as SYSTEM by TASK); [0.0 1.0 2.0] Get-It a (as SYSTEM by TASK)
          class A { [void] M() { Get-It a } } Get-It b ¦ Get-It b; Get-It a
          class A { [string]$U = 'u'; A([string]$v) { $this.V = $v }; M($x) { Get-It $this.U $this.V $x } } [A]::new('v').M('w') ¦ Get-It u v w
          class A { static [object] M([string]$x) { return Get-It $x } } $j = [A]::M('a'); Get-Other $j ¦ Get-It a; Get-Other [Get-It]
          class A : B { hidden [int]$N; A() : base(1) { } [string] M() { return 'm' } } $a = New-Object A; Get-It $a.M() ¦ Get-It m
          enum E { A; B } Get-It b ¦ Get-It b
          $x = data { 'a' }; Get-It $x ¦ Get-It a
          data x⏎{ 'a' }⏎Get-It $x ¦ Get-It a
          configuration "C$($x)" { Get-It a } ¦ Get-It a (as SYSTEM by TASK)
          function F { [CmdletBinding()] <# x #> param($A) Get-It $A }; F b ¦ Get-It b
          function F { [A("[")] [B('[', "x]")] param ($A) Get-It $A }; F b ¦ Get-It b
          $b = { Get-It a } ¦ Get-It a
          $b = { param($x) Get-It $x }.GetNewClosure(); & $b c ¦ Get-It c
          Use-Block { param($x) Get-It $x } ¦ Use-Block Block; [0.0] Get-It <$x>
          Mock Get-Other { Get-It a } ¦ NOTHING
          & ([scriptblock]::Create('Get-It a')) ¦ Get-It a
          ('a','b').ForEach({ Get-It $_ }) ¦ Get-It a; Get-It b
          $h = @{ a = 1; B = 2 }; foreach ($k in $h.Keys) { Get-It $k $h[$k] } ¦ Get-It a 1; Get-It B 2
          @{ A = 1 }.GetEnumerator() | % { Get-It $_.Key $_.Value } ¦ Get-It A 1
          function F { param([Parameter(ValueFromPipeline)]$A, $B = 'b') process { Get-It $A $B } } 'x','y' | F ¦ Get-It x b; Get-It y b
          function F { param([Parameter(ValueFromPipelineByPropertyName)][Alias('Url')]$A) process { Get-It $A } } [pscustomobject]@{ Url = 'u' } | F ¦ Get-It u
          function F { begin { Get-It 1 } process { Get-It $_ } end { Get-It 3 } } 'a','b' | F ¦ Get-It 1; Get-It a; Get-It b; Get-It 3
          function F($A = 'd') { Get-It $A }; 'x' | F ¦ Get-It d
          function Global:< ($a) { Get-It $a } ¦ Get-It <$a>
          class A⏎:⏎ B { A()⏎ :  # why⏎ base⏎ (1)⏎ { Get-It a } } ¦ Get-It a
          using module X ¦ NOTHING
          """)
  void is_come_to_on_its_way(String script, String expected) {
    String seen = String.join("; ", Seen.actions(script.replace("⏎", "\n")));
    assertThat(seen.isEmpty() ? "NOTHING" : seen).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '\0',
      textBlock =
          """
          while ($j.JobState -eq 'A') { } ¦ wait while JobState [A]
          while ($j.JobState -ne 'A' -and $j.JobState -ne 'B') { } ¦ wait while JobState not [A], JobState not [B]
          while ($j.JobState -in 'A','B') { } ¦ wait while JobState [A, B]
          while ('A','B' -contains $j.JobState) { } ¦ wait while JobState [A, B]
          while ($j.JobState -match 'A|B') { } ¦ wait while JobState [A, B]
          while (-not ($j.JobState -eq 'A')) { } ¦ wait while JobState not [A]
          while ($j.JobState.ToString() -eq 'A') { } ¦ wait while JobState [A]
          while ("$($j.JobState)" -eq 'A') { } ¦ NOTHING
          do { } until ($j.JobState -eq 'A') ¦ wait while JobState not [A]
          do { } while ($j.JobState -eq 'A' -and $n -lt 5) ¦ wait while JobState [A] or some time
          for ($i = 0; $i -lt 9 -and $j.JobState -eq 'A'; $i++) { } ¦ wait while JobState [A] or some time
          while ($true) { if ($j.JobState -eq 'A') { break } } ¦ wait while JobState not [A]
          while ($true) { switch ($j.JobState) { 'A' { return } } } ¦ wait while JobState not [A]
          while ($j.BytesTransferred -lt $j.BytesTotal) { } ¦ wait while
          while (($j | ? { $_.JobState -eq 'A' }).Count -gt 0) { } ¦ wait while JobState [A]
          while ($j | Where-Object JobState -ne A) { } ¦ wait while JobState not [A]
          while ($s -eq 'A') { $s = $j.JobState } ¦ NOTHING
          $s = $j.JobState; while ($s -eq 'A') { } ¦ wait while JobState [A]
          """)
  void that_asks_again_and_again_waits(String script, String expected) {
    var seen = Seen.actions("$j = Get-Job2\n" + script);
    String rest = String.join("; ", seen.subList(1, seen.size())).trim();
    assertThat(rest.isEmpty() ? "NOTHING" : rest).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '\0',
      textBlock =
          """
          Invoke-Command { Get-It a } ¦ Get-It a
          Invoke-Command -ComputerName x -ScriptBlock { param($u) Get-It $u } -ArgumentList b ¦ Get-It b (as <?> by REMOTE_POWERSHELL)
          Invoke-Command x { Get-It a } -Credential CONTOSO\\ann ¦ Get-It a (as CONTOSO\\ann by REMOTE_POWERSHELL)
          icm -VMName v { Get-It a } -Credential $c ¦ Get-It a (as <$c> by POWERSHELL_DIRECT)
          $s = New-PSSession x -Credential (Get-Credential ann); Invoke-Command -Session $s { Get-It a } ¦ Get-It a (as ann by REMOTE_POWERSHELL)
          $b = { Get-It a }; Invoke-Command -cn x -ScriptBlock $b ¦ Get-It a (as <?> by REMOTE_POWERSHELL)
          Start-Job { param($a) Get-It $a } -ArgumentList x | Wait-Job | Receive-Job ¦ Get-It x
          Start-Job { Get-It a } -Credential bob ¦ Get-It a (as bob by RUN_AS)
          Start-Process tool '/a "b c"' ¦ tool /a b c
          Start-Process -FilePath tool -ArgumentList '/a','b' -Credential bob -Wait ¦ tool /a b (as bob by RUN_AS)
          start tool -Verb RunAs ¦ tool (elevated)
          $a = New-ScheduledTaskAction -Execute tool -Argument '/x'; Register-ScheduledTask t -Action $a -User SYSTEM ¦ tool /x (as SYSTEM by INTERACTIVE_TASK)
          $a = New-ScheduledTaskAction tool; Register-ScheduledTask t -Action $a -User ann -Password $p ¦ tool (as ann by TASK)
          $a = New-ScheduledTaskAction tool; $p = New-ScheduledTaskPrincipal ann -LogonType S4U -RunLevel Highest; New-ScheduledTask -Action $a -Principal $p | Register-ScheduledTask t ¦ tool (as ann by TASK) (elevated)
          $a = New-ScheduledTaskAction tool; $p = New-ScheduledTaskPrincipal -UserId ann -LogonType Interactive; Register-ScheduledTask t -Action $a -Principal $p ¦ tool (as ann by INTERACTIVE_TASK)
          New-Service s -BinaryPathName '"C:\\x y\\s.exe" /k' -Credential svc ¦ C:\\x y\\s.exe /k (as svc by SERVICE)
          """)
  void that_is_started_elsewhere_runs_as_somebody_else(String script, String expected) {
    assertThat(String.join("; ", Seen.actions(script.replace("\\\\", "\\"))))
        .isEqualTo(expected.replace("\\\\", "\\"));
  }
}
