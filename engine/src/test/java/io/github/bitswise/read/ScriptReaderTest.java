package io.github.bitswise.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bitswise.bits.Call;
import io.github.bitswise.bits.Step;
import io.github.bitswise.job.JobConfiguration;
import io.github.bitswise.job.Priority;
import io.github.bitswise.job.ProxyUsage;
import io.github.bitswise.machine.SessionKind;
import io.github.bitswise.scenario.Scenario;
import io.github.bitswise.source.SourceText;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Follows jobs through batch files. */
class ScriptReaderTest {

  private static ReadResult read(String script) {
    return Inputs.read(new SourceText("deploy.cmd", script));
  }

  private static Scenario scenario(String script) {
    return read(script).scenario().orElseThrow();
  }

  /** The steps of a job, those that are only made sometimes in brackets. */
  private static List<String> steps(Scenario scenario, String job) {
    return scenario.program(job).orElseThrow().steps().stream()
        .map(ScriptReaderTest::shown)
        .toList();
  }

  private static String shown(Step step) {
    String label = step.action().label();
    return step.sometimes() ? "[" + label + "]" : label;
  }

  private static List<String> names(Scenario scenario) {
    return scenario.jobs().stream().map(JobConfiguration::name).toList();
  }

  @Test
  void a_job_is_followed_by_its_name_from_create_to_complete() {
    Scenario scenario =
        scenario(
            """
            bitsadmin /create nightly
            bitsadmin /addfile nightly http://files.contoso.com/p.cab C:\\drop\\p.cab
            bitsadmin /setpriority nightly HIGH
            bitsadmin /resume nightly
            bitsadmin /complete nightly
            """);

    assertThat(steps(scenario, "nightly"))
        .containsExactly("CreateJob", "AddFile", "SetPriority", "Resume", "Complete");
    JobConfiguration job = scenario.jobs().get(0);
    assertThat(job.priority()).isEqualTo(Priority.HIGH);
    assertThat(job.files())
        .singleElement()
        .extracting(f -> f.local().text())
        .isEqualTo("C:\\drop\\p.cab");
    assertThat(job.files().get(0).local().at().toString()).isEqualTo("deploy.cmd:2:59");
    assertThat(job.owner().known()).isFalse();
  }

  @Test
  void a_job_is_followed_by_the_guid_that_its_creation_prints() {
    Scenario scenario =
        scenario(
            """
            for /f "delims=" %%i in ('bitsadmin /rawreturn /create a') do set ID=%%i
            for /f "delims=" %%i in ('bitsadmin /rawreturn /create b') do set OTHER=%%i
            bitsadmin /addfile %ID% http://files.contoso.com/a C:\\a
            bitsadmin /addfile %OTHER% http://files.contoso.com/b C:\\b
            bitsadmin /resume %OTHER%
            """);

    assertThat(steps(scenario, "a")).containsExactly("CreateJob", "AddFile");
    assertThat(steps(scenario, "b")).containsExactly("CreateJob", "AddFile", "Resume");
  }

  @Test
  void a_guid_that_came_another_way_is_that_of_the_only_job() {
    Scenario scenario =
        scenario(
            """
            bitsadmin /rawreturn /create a > id.txt
            set /p ID=<id.txt
            bitsadmin /addfile %ID% http://files.contoso.com/a C:\\a
            """);

    assertThat(steps(scenario, "a")).containsExactly("CreateJob", "AddFile");
  }

  @Test
  void a_guid_that_may_be_that_of_several_jobs_is_theirs_perhaps() {
    Scenario scenario =
        scenario(
            """
            bitsadmin /create a
            bitsadmin /create b
            bitsadmin /complete %1
            """);

    assertThat(steps(scenario, "a")).containsExactly("CreateJob", "[Complete]");
    assertThat(steps(scenario, "b")).containsExactly("CreateJob", "[Complete]");
  }

  @Test
  void a_subroutine_that_is_called_twice_makes_two_jobs() {
    Scenario scenario =
        scenario(
            """
            call :get first http://files.contoso.com/1
            call :get second http://files.contoso.com/2
            exit /b
            :get
            bitsadmin /transfer %1 %2 "%~dp0%1.bin"
            exit /b
            """);

    assertThat(names(scenario)).containsExactly("first", "second");
    assertThat(steps(scenario, "second"))
        .containsExactly("CreateJob", "AddFile", "Resume", "bitsadmin /transfer", "Complete");
    assertThat(scenario.jobs().get(1).files().get(0).local().full()).isTrue();
  }

  @Test
  void jobs_of_one_name_are_told_apart() {
    Scenario scenario =
        scenario(
            """
            bitsadmin /transfer get http://files.contoso.com/1 C:\\1
            bitsadmin /transfer get http://files.contoso.com/2 C:\\2
            """);

    assertThat(names(scenario)).containsExactly("get", "get #2");
  }

  @Test
  void a_name_of_two_living_jobs_is_ambiguous() {
    Scenario scenario =
        scenario(
            """
            bitsadmin /create get
            bitsadmin /create get
            bitsadmin /resume get
            """);

    assertThat(steps(scenario, "get #2")).contains("name of several jobs", "Resume");
  }

  @Test
  void what_is_done_under_a_condition_is_done_sometimes() {
    Scenario scenario =
        scenario(
            """
            bitsadmin /create a
            if defined PROXY bitsadmin /setproxysettings a OVERRIDE %PROXY% NULL
            bitsadmin /addfile a http://files.contoso.com/a C:\\a
            if exist C:\\go bitsadmin /resume a
            if errorlevel 1 bitsadmin /cancel a
            bitsadmin /complete a
            """);

    assertThat(steps(scenario, "a"))
        .containsExactly(
            "CreateJob",
            "[SetProxySettings]",
            "AddFile",
            "Resume",
            "test of the exit code",
            "[Cancel]",
            "Complete");
    assertThat(scenario.jobs().get(0).proxy().usage()).isEqualTo(ProxyUsage.PRECONFIG);
  }

  @Test
  void what_excludes_the_creation_is_no_part_of_the_job() {
    Scenario scenario =
        scenario(
            """
            if "%1"=="clean" (
              bitsadmin /cancel a
            ) else (
              bitsadmin /create a
              bitsadmin /resume a
            )
            bitsadmin /complete a
            """);

    assertThat(steps(scenario, "a")).containsExactly("CreateJob", "Resume", "Complete");
  }

  @Test
  void a_loop_that_looks_at_the_job_waits_for_it() {
    Scenario scenario =
        scenario(
            """
            bitsadmin /create a
            bitsadmin /resume a
            :again
            timeout /t 5 >nul
            bitsadmin /info a | find "TRANSFERRED" >nul && goto done
            goto again
            :done
            bitsadmin /complete a
            """);

    assertThat(scenario.program("a").orElseThrow().steps())
        .extracting(step -> step.action().toString())
        .contains("WaitFor[states=[TRANSFERRED], bounded=false]");
  }

  @Test
  void where_a_script_may_complete_a_job_it_cancels_it_only_when_that_fails() {
    Scenario scenario =
        scenario(
            """
            bitsadmin /create a
            bitsadmin /resume a
            :again
            set /a N+=1
            bitsadmin /info a | find "TRANSFERRED" >nul && goto done
            if %N% lss 100 goto again
            bitsadmin /cancel a
            exit /b 1
            :done
            bitsadmin /complete a
            """);

    assertThat(steps(scenario, "a"))
        .containsSubsequence("CreateJob", "Resume", "wait for a state", "[Cancel]", "[Complete]");
  }

  @Test
  void what_stands_behind_a_pipe_is_run_too() {
    assertThat(steps(scenario("echo y | bitsadmin /reset"), ""))
        .containsExactly("bitsadmin /reset");
  }

  @Test
  void a_loop_that_counts_gives_up() {
    Scenario scenario =
        scenario(
            """
            bitsadmin /create a
            set N=0
            :again
            set /a N+=1
            bitsadmin /info a | findstr "TRANSFERRED ERROR" >nul && goto done
            if %N% lss 100 goto again
            :done
            """);

    assertThat(scenario.program("a").orElseThrow().steps())
        .extracting(step -> step.action().toString())
        .contains("WaitFor[states=[TRANSFERRED, ERROR], bounded=true]");
  }

  @Test
  void a_reset_cancels_what_was_made_before() {
    Scenario scenario =
        scenario(
            """
            bitsadmin /create before
            bitsadmin /reset
            bitsadmin /create after
            """);

    assertThat(steps(scenario, "before")).containsExactly("CreateJob", "Cancel");
    assertThat(steps(scenario, "after")).containsExactly("CreateJob");
    assertThat(steps(scenario, "")).containsExactly("bitsadmin /reset");
  }

  @Test
  void commands_that_belong_to_no_job_stand_beside_the_jobs() {
    Scenario scenario =
        scenario(
            """
            bitsadmin /util /setieproxy localsystem NO_PROXY
            bitsadmin /list /allusers
            bitsadmin /frobnicate
            bitsadmin /resume made-elsewhere
            """);

    assertThat(scenario.jobs()).isEmpty();
    assertThat(steps(scenario, ""))
        .containsExactly("bitsadmin /util /setieproxy", "EnumJobs", "misuse of the tool", "Resume");
  }

  @Test
  void proxy_settings_of_an_account_hold_for_the_jobs_after_them() {
    Scenario scenario =
        scenario(
            """
            bitsadmin /util /setieproxy localsystem NO_PROXY
            bitsadmin /transfer get http://files.contoso.com/1 C:\\1
            """);

    assertThat(steps(scenario, "get")).startsWith("bitsadmin /util /setieproxy", "CreateJob");
  }

  @Test
  void another_account_owns_what_is_given_to_it() {
    Scenario scenario =
        scenario(
            """
            schtasks /create /tn a /sc once /st 00:00 /ru SYSTEM /tr "bitsadmin /transfer a http://h/a C:\\a"
            schtasks /create /tn b /sc once /st 00:00 /ru CONTOSO\\ann /rp secret99 /tr "cmd /c bitsadmin /transfer b http://h/b C:\\b"
            runas /user:CONTOSO\\bob "bitsadmin /transfer c http://h/c C:\\c"
            bitsadmin /transfer d http://h/d C:\\d
            """);

    assertThat(scenario.jobs())
        .extracting(job -> job.name() + " " + job.owner().orElse("?"))
        .containsExactly("a LocalSystem", "b CONTOSO\\ann", "c CONTOSO\\bob", "d ?");
    assertThat(scenario.accounts().get("contoso\\ann").sessions().get())
        .containsExactly(SessionKind.BATCH);
    assertThat(scenario.accounts().get("contoso\\bob").sessions().get())
        .containsExactly(SessionKind.RUN_AS);
  }

  @Test
  void who_runs_the_script_is_said_outside_of_it() {
    Scenario scenario =
        Inputs.read(
                new SourceText(
                    "a.cmd",
                    "bitsadmin /transfer d http://h/d C:\\d\nschtasks /create /ru CONTOSO\\ann /tr \"bitsadmin /transfer e http://h/e C:\\e\""),
                new Given(Optional.empty(), Optional.of("LocalSystem")))
            .scenario()
            .orElseThrow();

    assertThat(scenario.jobs())
        .extracting(job -> job.owner().get())
        .containsExactly("LocalSystem", "CONTOSO\\ann");
  }

  @Test
  void variables_stay_as_they_are_written() {
    Scenario scenario =
        scenario(
            "bitsadmin /transfer a %1 \"%TEMP%\\%~nx1\"\nset X=C:\\x\nbitsadmin /transfer b http://h/%%20/ %X%\\y");

    assertThat(scenario.jobs().get(0).files().get(0).remote().unclear()).isTrue();
    assertThat(scenario.jobs().get(0).files().get(0).local().text()).isEqualTo("%TEMP%\\%~nx1");
    assertThat(scenario.jobs().get(0).client().variables().names())
        .containsExactlyInAnyOrder("%~nx1", "%TEMP%", "%1");
    assertThat(scenario.jobs().get(1).files().get(0).remote().text()).isEqualTo("http://h/%20/");
    assertThat(scenario.jobs().get(1).files().get(0).local().text()).isEqualTo("C:\\x\\y");
  }

  @Test
  void a_setting_that_is_not_known_is_unclear() {
    Scenario scenario =
        scenario(
            "bitsadmin /create a\nbitsadmin /setpriority a %PRI%\nbitsadmin /setproxysettings a %HOW%");

    assertThat(scenario.program("a").orElseThrow().steps())
        .extracting(Step::action)
        .filteredOn(Call.Unclear.class::isInstance)
        .hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bitsadmin /setcredentials a SERVER BASIC ann hunter22",
        "set PW=hunter22\nbitsadmin /setcredentials a SERVER BASIC ann %PW%",
        "set \"DB_PASSWORD=hunter22\"",
        "bitsadmin /sethelpertoken a ann@contoso.com hunter22",
        "bitsadmin /setcustomheaders a \"Authorization: hunter22\"",
        "schtasks /create /ru ann /rp hunter22 /tr calc",
        "net use z: \\\\nas\\drop hunter22 /user:ann",
        "psexec -u ann -p hunter22 calc",
        "bitsadmin /transfer a https://ann:hunter22@h/x C:\\x"
      })
  void secrets_are_never_shown(String script) {
    ReadResult read = read("bitsadmin /create a\n" + script);

    assertThat(read.shown().text())
        .doesNotContain("hunter22")
        .hasSameSizeAs("bitsadmin /create a\n" + script);
  }

  @Test
  void what_only_speaks_of_bitsadmin_calls_nothing() {
    Scenario scenario =
        scenario(
            """
            rem bitsadmin /transfer a http://h/a C:\\a
            :: bitsadmin /transfer a http://h/a C:\\a
            echo bitsadmin /transfer a http://h/a C:\\a > later.cmd
            set HELP=bitsadmin /complete job
            title bitsadmin /reset
            """);

    assertThat(scenario.jobs()).isEmpty();
    assertThat(scenario.commands()).isEmpty();
  }
}
