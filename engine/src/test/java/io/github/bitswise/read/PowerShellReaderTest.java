package io.github.bitswise.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bitswise.bits.Call;
import io.github.bitswise.bits.Preparation;
import io.github.bitswise.bits.Step;
import io.github.bitswise.job.JobConfiguration;
import io.github.bitswise.job.JobFile;
import io.github.bitswise.job.JobType;
import io.github.bitswise.job.Priority;
import io.github.bitswise.job.Tool;
import io.github.bitswise.machine.SessionKind;
import io.github.bitswise.scenario.Scenario;
import io.github.bitswise.source.SourceText;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Follows jobs through PowerShell scripts. */
@DisplayName("a PowerShell script")
class PowerShellReaderTest {

  private static final String MADE =
      "Start-BitsTransfer https://h/a.zip C:\\a.zip -Asynchronous -DisplayName a";

  private static ReadResult read(String script) {
    return Inputs.read(new SourceText("deploy.ps1", script));
  }

  private static Scenario scenario(String script) {
    return read(script).scenario().orElseThrow();
  }

  /** The steps of a job, those that are only made sometimes in brackets. */
  private static String steps(Scenario scenario, String job) {
    return scenario.program(job).orElseThrow().steps().stream()
        .map(PowerShellReaderTest::shown)
        .collect(Collectors.joining(" "));
  }

  private static String shown(Step step) {
    String label =
        step.action() instanceof Call call
            ? call.label()
            : step.action().getClass().getSimpleName();
    return step.sometimes() ? "[" + label + "]" : label;
  }

  private static List<String> misuses(Scenario scenario) {
    return scenario.program("").orElseThrow().steps().stream()
        .map(Step::action)
        .filter(Preparation.Misuse.class::isInstance)
        .map(action -> ((Preparation.Misuse) action).message())
        .toList();
  }

  @Test
  void carries_a_job_through_and_completes_it() {
    Scenario scenario =
        scenario("Start-BitsTransfer -Source http://h/p.cab -Destination C:\\p.cab");

    assertThat(steps(scenario, "BITS Transfer"))
        .isEqualTo("CreateJob Habit SetPriority AddFileSet Resume Transfer");
    JobConfiguration job = scenario.jobs().get(0);
    assertThat(job.priority()).isEqualTo(Priority.FOREGROUND);
    assertThat(job.client().tool().get()).isEqualTo(Tool.POWERSHELL);
    assertThat(job.files().get(0).local().at().toString()).isEqualTo("deploy.ps1:1:56");
    assertThat(job.owner().known()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '\0',
      textBlock =
          """
          -Priority Low ¦ SetPriority[priority=LOW]
          -Description x ¦ SetText[method=SET_DESCRIPTION, text=x]
          -RetryInterval 60 ¦ SetTime[method=SET_MINIMUM_RETRY_DELAY, time=PT1M]
          -RetryTimeout 0 ¦ SetTime[method=SET_NO_PROGRESS_TIMEOUT, time=PT0S]
          -MaxDownloadTime 7200 ¦ SetTime[method=SET_MAXIMUM_DOWNLOAD_TIME, time=PT2H]
          -TransferPolicy Standard ¦ SetProperty[property=cost-flags, value=0x80000067]
          -TransferPolicy Capped,Roaming ¦ SetProperty[property=cost-flags, value=0x82]
          -UseStoredCredential Proxy ¦ SetProperty[property=use-stored-credentials, value=proxy]
          -Dynamic ¦ SetProperty[property=dynamic-content, value=true]
          -Dynamic:$x ¦ Unclear[method=SET_PROPERTY, written=-Dynamic]
          -HttpMethod POST ¦ SetText[method=SET_HTTP_METHOD, text=POST]
          -SecurityFlags 0x200 ¦ SetNumber[method=SET_SECURITY_FLAGS, number=512]
          -NotifyFlags 3 ¦ SetNumber[method=SET_NOTIFY_FLAGS, number=3]
          -ACLFlags og ¦ SetNumber[method=SET_FILE_ACL_FLAGS, number=3]
          -Priority $p ¦ Unclear[method=SET_PRIORITY, written=$p]
          -ProxyUsage $p ¦ Unclear[method=SET_PROXY_SETTINGS, written=$p]
          -CustomHeadersWriteOnly ¦ Plain[method=MAKE_CUSTOM_HEADERS_WRITE_ONLY]
          """)
  void sets_what_its_parameters_say(String parameter, String call) {
    Scenario scenario = scenario("Start-BitsTransfer http://h/p.cab C:\\p.cab " + parameter);

    assertThat(scenario.program("BITS Transfer").orElseThrow().steps())
        .extracting(step -> step.action().toString())
        .contains(call);
    assertThat(scenario.commands()).isEmpty();
  }

  @Test
  void names_proxies_and_credentials() {
    Scenario scenario =
        scenario(
            """
            $c = New-Object pscredential 'web', $p
            Start-BitsTransfer http://h/p.cab C:\\p.cab -ProxyUsage Override -ProxyList 'http://a:1','http://b:2' -ProxyBypass '<local>' -Credential $c -ProxyCredential CONTOSO\\ann -ProxyAuthentication Ntlm
            """);

    JobConfiguration job = scenario.jobs().get(0);
    assertThat(job.proxy().list()).contains("http://a:1 http://b:2");
    assertThat(job.proxy().bypass()).containsExactly("<local>");
    assertThat(scenario.program("BITS Transfer").orElseThrow().steps())
        .filteredOn(step -> step.action() instanceof Call.SetCredentials)
        .extracting(step -> ((Call.SetCredentials) step.action()).credential())
        .extracting(each -> each.target() + " " + each.scheme() + " " + each.user())
        .containsExactly("SERVER NEGOTIATE web", "PROXY NTLM CONTOSO\\ann");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '\0',
      textBlock =
          """
          https://h/x.zip C:\\d\\ ¦ https://h/x.zip > C:\\d\\x.zip
          https://h/x.zip?v=1 C:\\d\\ ¦ https://h/x.zip?v=1 > C:\\d\\x.zip
          https://h/x.zip ¦ https://h/x.zip > $PWD\\x.zip
          https://h/x.zip .\\y.zip ¦ https://h/x.zip > $PWD\\y.zip
          https://h/x.zip y.zip ¦ https://h/x.zip > $PWD\\y.zip
          https://h/x.zip $env:TEMP\\ ¦ https://h/x.zip > $env:TEMP\\x.zip
          $u $f ¦ $u > $f
          https://h/1,https://h/2 C:\\1,C:\\2 ¦ https://h/1 > C:\\1; https://h/2 > C:\\2
          C:\\x https://h/x -TransferType Upload ¦ https://h/x > C:\\x
          """)
  void pairs_sources_with_destinations(String arguments, String expected) {
    Scenario scenario = scenario("Start-BitsTransfer " + arguments.replace("\\\\", "\\"));

    assertThat(
            scenario.jobs().get(0).files().stream()
                .map(PowerShellReaderTest::pair)
                .collect(Collectors.joining("; ")))
        .isEqualTo(expected.replace("\\\\", "\\"));
  }

  private static String pair(JobFile file) {
    return file.remote().text() + " > " + file.local().text();
  }

  @Test
  void makes_a_job_for_each_thing_that_comes_through_the_pipe() {
    Scenario scenario =
        scenario(
            """
            [pscustomobject]@{ Source = 'https://h/1'; Destination = 'C:\\1' }, @{ Source = 'https://h/2'; Destination = 'C:\\2' } |
              Start-BitsTransfer
            Import-Csv x.csv | Start-BitsTransfer -TransferType Upload
            """);

    assertThat(scenario.jobs()).hasSize(3);
    assertThat(pair(scenario.jobs().get(1).files().get(0))).isEqualTo("https://h/2 > C:\\2");
    JobConfiguration rows = scenario.jobs().get(2);
    assertThat(rows.type()).isEqualTo(JobType.UPLOAD);
    assertThat(rows.files().get(0).remote().unclear()).isTrue();
    assertThat(rows.client().variables().names()).contains("$_.Destination");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '\0',
      textBlock =
          """
          Start-BitsTransfer -Sorce x ¦ `-Sorce` is no parameter of `Start-BitsTransfer`
          Start-BitsTransfer -D x ¦ `-D` can be each of `-Destination`, `-Description`, `-DisplayName`, `-Dynamic`, `-Debug`
          Start-BitsTransfer ¦ `Start-BitsTransfer` lacks its source
          Start-BitsTransfer a b c ¦ `c` is one value too many for `Start-BitsTransfer`
          Start-BitsTransfer a b -Priority ¦ `-Priority` lacks its value
          Start-BitsTransfer a b -Source c ¦ `b` is one value too many for `Start-BitsTransfer`
          Start-BitsTransfer a b -Priority Urgent ¦ `Urgent` is no value of `-Priority`
          Start-BitsTransfer a b -TransferType Sideload ¦ `Sideload` is no value of `-TransferType`
          Start-BitsTransfer a b -Authentication Kerberos ¦ `Kerberos` is no value of `-Authentication`
          Start-BitsTransfer a b -ProxyUsage Never ¦ `Never` is no value of `-ProxyUsage`
          Start-BitsTransfer a b -TransferPolicy Free ¦ `Free` is no value of `-TransferPolicy`
          Start-BitsTransfer a b -RetryTimeout soon ¦ `soon` is no number of seconds for `-RetryTimeout`
          Complete-BitsTransfer ¦ `Complete-BitsTransfer` lacks its job
          """)
  void is_told_what_the_cmdlet_does_not_take(String script, String message) {
    Scenario scenario = scenario(script);

    assertThat(misuses(scenario)).containsExactly(message);
    assertThat(scenario.jobs()).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '¦',
      textBlock =
          """
          Start-BitsTransfer a,b c ¦ UNPAIRED_FILES 2 sources and 1 destination
          Start-BitsTransfer a b ¦ DEFAULT_PRIORITY
          Start-BitsTransfer a b -Priority High ¦ ''
          $r = Start-BitsTransfer a b -Priority High; $r.StatusCode ¦ RESULT_MEMBER StatusCode
          $r = Start-BitsTransfer a b -Priority High; $r.JobState ¦ RESULT_MEMBER JobState
          $r = Start-BitsTransfer a b -Priority High -Asy; $r.StatusCode ¦ RESULT_MEMBER StatusCode
          $r = Start-BitsTransfer a b -Priority High -Asy; $r.JobState ¦ ''
          Get-BitsTransfer -All | Remove-BitsTransfer ¦ JOBS_OF_OTHERS -AllUsers
          Get-BitsTransfer | ? { $_.JobState -eq 'Error' } | Remove-BitsTransfer ¦ JOBS_OF_OTHERS
          Get-BitsTransfer -Name mine | Remove-BitsTransfer ¦ ''
          Get-BitsTransfer | ? DisplayName -eq mine | Remove-BitsTransfer ¦ ''
          Get-BitsTransfer | ? { $_.JobId -in $mine } | Remove-BitsTransfer ¦ ''
          [Net.ServicePointManager]::SecurityProtocol = 'Tls12'; Start-BitsTransfer a b -Prio Low ¦ DOTNET_PROTOCOLS [Net.ServicePointManager]::SecurityProtocol
          [Net.ServicePointManager]::SecurityProtocol = 'Tls12'; iwr x; Start-BitsTransfer a b -Prio Low ¦ ''
          """)
  void tells_how_the_script_takes_bits(String script, String habit) {
    Scenario scenario = scenario(script);

    assertThat(
            scenario.programs().values().stream()
                .flatMap(program -> program.steps().stream())
                .map(Step::action)
                .filter(Preparation.Habit.class::isInstance)
                .map(Preparation.Habit.class::cast)
                .map(each -> (each.kind() + " " + each.written()).strip()))
        .containsExactlyElementsOf(habit.isEmpty() ? List.of() : List.of(habit));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '¦',
      textBlock =
          """
          $j | Watch-Job ¦ [Complete]
          Watch-Job -Job $j ¦ [Complete]
          $j | Format-List ¦ ''
          Write-Host $j.JobId ¦ ''
          """)
  void takes_a_job_that_is_handed_over_for_one_that_may_be_completed(String use, String then) {
    String script = "$j = Start-BitsTransfer http://h/1 C:\\1 -Asynchronous -Priority Low\n" + use;

    assertThat(steps(scenario(script), "BITS Transfer"))
        .isEqualTo(("CreateJob SetPriority AddFileSet Resume " + then).strip());
  }

  @Test
  void tells_of_jobs_that_pass_between_two_powershells() {
    String script =
        """
        #Requires -Version 7.0
        $job = Start-BitsTransfer http://h/p.cab C:\\p.cab -Asynchronous -Priority Low
        $job | Complete-BitsTransfer
        """;

    assertThat(steps(scenario(script), "BITS Transfer"))
        .isEqualTo("CreateJob SetPriority AddFileSet Resume Habit Complete");
    assertThat(steps(scenario(script.replace("7.0", "5.1")), "BITS Transfer"))
        .isEqualTo("CreateJob SetPriority AddFileSet Resume Complete");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '\0',
      textBlock =
          """
          $j = MADE; Complete-BitsTransfer -BitsJob $j ¦ Resume Complete
          $j = MADE; $j | Complete-BitsTransfer ¦ Resume Complete
          $j = MADE; $k = $j; Remove-BitsTransfer $k ¦ Resume Cancel
          MADE | Set-BitsTransfer -Priority Low ¦ Resume SetPriority
          MADE; Get-BitsTransfer -Name A | Suspend-BitsTransfer ¦ Resume Suspend
          MADE; Get-BitsTransfer a* | Where-Object JobState -eq Transferred | Complete-BitsTransfer ¦ Resume [Complete]
          MADE; Get-BitsTransfer | ? DisplayName -eq a | Complete-BitsTransfer ¦ Resume Complete
          MADE; Get-BitsTransfer | ? { $_.DisplayName -eq 'b' } | Complete-BitsTransfer ¦ Resume
          $j = MADE; Get-BitsTransfer -JobId $j.JobId | Complete-BitsTransfer ¦ Resume Complete
          $j = MADE; Resume-BitsTransfer $j -Asynchronous ¦ Resume Resume
          $j = MADE; Resume-BitsTransfer $j ¦ Resume Resume Transfer
          $j = MADE; $j | Set-BitsTransfer -SetOwnerToCurrentUser -NotifyFlags 1 ¦ Resume TakeOwnership SetNotifyFlags
          $j = MADE; Add-BitsFile $j https://h/b C:\\b ¦ Resume AddFileSet
          $j = MADE; if ($x) { Complete-BitsTransfer $j } else { Remove-BitsTransfer $j } ¦ Resume [Complete] [Cancel]
          $j = MADE; while ($j.JobState -eq 'Transferring') { }; Complete-BitsTransfer $j ¦ Resume WaitFor Complete
          $l = @(); $l += MADE; foreach ($j in $l) { $j | Complete-BitsTransfer } ¦ Resume Complete
          $j = MADE; Complete-BitsTransfer $j -WhatIf ¦ Resume
          function New-It { MADE }; $j = New-It; Complete-BitsTransfer $j ¦ Resume Complete
          try { $j = MADE } catch { exit }; Complete-BitsTransfer $j ¦ Resume Complete
          MADE; Complete-BitsTransfer $other ¦ Resume Complete
          """)
  void follows_a_job_from_hand_to_hand(String script, String expected) {
    Scenario scenario = scenario(script.replace("MADE", MADE));

    String steps = steps(scenario, "a");
    assertThat(steps.substring(steps.indexOf("Resume"))).isEqualTo(expected);
  }

  @Test
  void knows_what_a_loop_waits_for() {
    Scenario scenario =
        scenario(
            "$j = "
                + MADE
                + "\nwhile ($j.JobState -in 'Queued','Connecting','Transferring','TransientError','Suspended') { }");

    assertThat(scenario.program("a").orElseThrow().steps())
        .extracting(step -> step.action().toString())
        .contains("WaitFor[states=[ERROR, TRANSFERRED, ACKNOWLEDGED, CANCELLED], bounded=false]");
  }

  @Test
  void gives_jobs_to_other_accounts() {
    Scenario scenario =
        scenario(
            """
            $to = '-Destination C:\\x'
            Invoke-Command -ComputerName a { Start-BitsTransfer https://h/1 C:\\1 -DisplayName remote }
            Invoke-Command -ComputerName a { Start-BitsTransfer https://h/1 C:\\1 -DisplayName ann } -Credential CONTOSO\\ann
            Start-Process powershell -Credential CONTOSO\\bob -ArgumentList "-Command Start-BitsTransfer https://h/1 C:\\1 -DisplayName bob"
            $a = New-ScheduledTaskAction -Execute pwsh.exe -Argument "-c Start-BitsTransfer https://h/1 C:\\1 -DisplayName task"
            Register-ScheduledTask -TaskName t -Action $a -User CONTOSO\\eve -Password $p
            schtasks /create /tn t /ru SYSTEM /tr "powershell -Command Start-BitsTransfer https://h/1 C:\\1 -DisplayName system"
            cmd /c "bitsadmin /transfer here https://h/1 C:\\1"
            """);

    assertThat(scenario.jobs())
        .extracting(job -> job.name() + " " + job.owner().orElse("?"))
        .containsExactly(
            "remote remote user",
            "ann CONTOSO\\ann",
            "bob CONTOSO\\bob",
            "task CONTOSO\\eve",
            "system LocalSystem",
            "here ?");
    assertThat(scenario.accounts().get("remote user").sessions().get())
        .containsExactly(SessionKind.REMOTE_POWERSHELL);
    assertThat(scenario.accounts().get("contoso\\bob").sessions().get())
        .containsExactly(SessionKind.RUN_AS);
    assertThat(scenario.accounts().get("contoso\\eve").sessions().get())
        .containsExactly(SessionKind.BATCH);
  }

  @Test
  void can_hold_another_one_in_base_64() {
    String code = "Start-BitsTransfer https://h/1 C:\\1 -DisplayName inner";
    String encoded =
        java.util.Base64.getEncoder()
            .encodeToString(code.getBytes(java.nio.charset.StandardCharsets.UTF_16LE));

    Scenario scenario = scenario("powershell -nop -enc " + encoded);

    assertThat(scenario.jobs()).extracting(JobConfiguration::name).containsExactly("inner");
    assertThat(scenario.jobs().get(0).at().line()).isEqualTo(1);
  }

  @Test
  void can_stand_in_a_batch_file() {
    Scenario scenario =
        Inputs.read(
                new SourceText(
                    "a.cmd",
                    "set U=https://h/1\r\nif exist x powershell -Command \"Start-BitsTransfer %U% C:\\1 -DisplayName inner\"\r\n"))
            .scenario()
            .orElseThrow();

    assertThat(pair(scenario.jobs().get(0).files().get(0))).isEqualTo("https://h/1 > C:\\1");
  }

  @Test
  void uses_bitsadmin_as_well() {
    Scenario scenario =
        scenario(
            """
            $id = & bitsadmin.exe /rawreturn /create a
            bitsadmin /addfile $id https://h/x "C:\\x" | Out-Null
            $arguments = '/resume', $id
            bitsadmin @arguments
            """);

    assertThat(steps(scenario, "a")).isEqualTo("CreateJob AddFile Resume");
    assertThat(scenario.jobs().get(0).client().tool().get()).isEqualTo(Tool.BITSADMIN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "$p = ConvertTo-SecureString 'hunter22' -AsPlainText -Force",
        "$c = [pscredential]::new('u', ('hunter22' | ConvertTo-SecureString -AsPlainText -Force)); Start-BitsTransfer a b -Credential $c",
        "$Password = 'hunter22'",
        "@{ Password = \"hunter22\" }",
        "Connect-It -Password 'hunter22'",
        "Start-BitsTransfer https://h/x C:\\x -CustomHeaders 'Authorization: hunter22'",
        "Start-BitsTransfer https://u:hunter22@h/x C:\\x",
        "bitsadmin /setcredentials a SERVER BASIC ann hunter22",
        "schtasks /create /ru ann /rp hunter22 /tr calc"
      })
  void never_shows_secrets(String script) {
    assertThat(read(script).shown().text()).doesNotContain("hunter22").hasSameSizeAs(script);
  }

  @Test
  void tells_what_was_stepped_over() {
    ReadResult read = read("}\nStart-BitsTransfer https://h/x C:\\x\n");

    assertThat(read.skipped()).isNotEmpty();
    assertThat(read.skipped().get(0).at().line()).isEqualTo(1);
    assertThat(read.scenario().orElseThrow().jobs()).hasSize(1);
  }

  @Test
  void says_who_runs_it_in_a_comment() {
    assertThat(scenario("# bitswise: as LocalSystem\n" + MADE).jobs().get(0).owner().get())
        .isEqualTo("LocalSystem");
  }

  @Test
  void can_take_the_service_away() {
    assertThat(steps(scenario("Set-Service BITS -StartupType Disabled\n" + MADE), "a"))
        .startsWith("SetStartType CreateJob");
  }

  @Test
  void gives_parameters_what_they_usually_get() {
    Scenario scenario =
        scenario(
            """
            $PSDefaultParameterValues = @{ 'Start-BitsTransfer:Priority' = 'Low'; '*:Encoding' = 'utf8' }
            $PSDefaultParameterValues['*-BitsTransfer:Asynchronous'] = $true
            Start-BitsTransfer https://h/1 C:\\1 -DisplayName a
            Start-BitsTransfer https://h/2 C:\\2 -DisplayName b -Pri High
            $PSDefaultParameterValues.Disabled = $true
            Start-BitsTransfer https://h/3 C:\\3 -DisplayName c
            """);

    assertThat(steps(scenario, "a")).isEqualTo("CreateJob SetPriority AddFileSet Resume");
    assertThat(scenario.jobs().get(0).priority()).isEqualTo(Priority.LOW);
    assertThat(scenario.jobs().get(1).priority()).isEqualTo(Priority.HIGH);
    assertThat(scenario.jobs().get(2).priority()).isEqualTo(Priority.FOREGROUND);
    assertThat(steps(scenario, "c")).endsWith("Resume Transfer");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '\0',
      textBlock =
          """
          Start-BitsTransfer \\\\nas\\in\\*.cab C:\\in ¦ \\\\nas\\in\\*.cab > C:\\in\\*.cab
          Start-BitsTransfer "$from\\*.*" $to ¦ $from\\*.* > $to\\*.*
          Start-BitsTransfer C:\\up\\?.log \\\\nas\\in\\ -TransferType Upload ¦ \\\\nas\\in\\?.log > C:\\up\\?.log
          """)
  void does_not_know_which_files_a_pattern_finds(String script, String expected) {
    JobFile file = scenario(script).jobs().get(0).files().get(0);

    assertThat(pair(file)).isEqualTo(expected);
    assertThat(file.remote().wild()).isFalse();
    assertThat(file.local().wild()).isFalse();
  }

  @Test
  void says_where_a_job_is_made() {
    Scenario scenario =
        scenario(
            "$n = 'a'\n$c = Get-Credential ann\nStart-BitsTransfer https://h/1 C:\\1 -DisplayName $n -Credential $c");

    JobConfiguration job = scenario.jobs().get(0);
    assertThat(job.name()).isEqualTo("a");
    assertThat(job.at().toString()).isEqualTo("deploy.ps1:3:1");
    assertThat(scenario.program("a").orElseThrow().steps())
        .filteredOn(step -> shown(step).equals("SetCredentials"))
        .map(step -> step.at().toString())
        .containsExactly("deploy.ps1:3:65");
  }

  @Test
  void tells_users_of_virtual_machines_from_those_of_remote_sessions() {
    Scenario scenario =
        scenario(
            """
            Invoke-Command -ComputerName h { Start-BitsTransfer https://h/1 C:\\1 }
            Invoke-Command -VMName v { Start-BitsTransfer https://h/2 C:\\2 }
            """);

    assertThat(scenario.accounts().get("user of the virtual machine").sessions().get())
        .containsExactly(SessionKind.POWERSHELL_DIRECT);
    assertThat(scenario.accounts().get("remote user").sessions().get())
        .containsExactly(SessionKind.REMOTE_POWERSHELL);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '\0',
      textBlock =
          """
          while ((bitsadmin /rawreturn /getstate a) -ne 'TRANSFERRED') { sleep 5 } ¦ [TRANSFERRED] false
          do { $s = bitsadmin /rawreturn /getstate a } until ($s -eq 'TRANSFERRED' -or $s -eq 'ERROR') ¦ [ERROR, TRANSFERRED] false
          for ($i = 0; $i -lt 9; $i++) { $s = bitsadmin /getstate a; if ($s -match 'TRANSFERRED') { break } } ¦ [TRANSFERRED] true
          while ($true) { switch (bitsadmin /rawreturn /getstate a) { 'ERROR' { return } } } ¦ [ERROR] false
          while ($go) { $s = bitsadmin /rawreturn /getstate a; $go = Test-It $s } ¦ [] false
          """)
  void waits_for_states_that_bitsadmin_prints(String loop, String expected) {
    Scenario scenario =
        scenario(
            "bitsadmin /create a\nbitsadmin /addfile a https://h/1 C:\\1\nbitsadmin /resume a\n"
                + loop);

    Preparation.WaitFor wait =
        scenario.program("a").orElseThrow().steps().stream()
            .map(Step::action)
            .filter(Preparation.WaitFor.class::isInstance)
            .map(Preparation.WaitFor.class::cast)
            .findFirst()
            .orElseThrow();
    assertThat(wait.states().stream().sorted().toList() + " " + wait.bounded()).isEqualTo(expected);
  }

  @Test
  void finds_code_in_an_escaped_text() {
    Scenario scenario =
        scenario(
            "Start-Process powershell \"-Command `\"Start-BitsTransfer https://h/1 C:\\1`\"\"");

    assertThat(scenario.jobs().get(0).at().column()).isEqualTo(38);
  }

  @Test
  void names_what_gave_a_source() {
    JobFile file =
        scenario("$p = Find-Package x\nStart-BitsTransfer $p.Url C:\\1")
            .jobs()
            .get(0)
            .files()
            .get(0);

    assertThat(file.remote().text()).isEqualTo("(Find-Package).Url");
  }
}
