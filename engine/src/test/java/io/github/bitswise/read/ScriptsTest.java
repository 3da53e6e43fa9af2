package io.github.bitswise.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bitswise.bits.Call;
import io.github.bitswise.bits.Program;
import io.github.bitswise.bits.Step;
import io.github.bitswise.scenario.Scenario;
import io.github.bitswise.source.SourceLoader;
import io.github.bitswise.source.SourceText;
import io.github.bitswise.write.ScenarioYaml;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every call of the sample scripts is found, and the scenario that they amount to says the same.
 */
class ScriptsTest {

  private static SourceText text(String name) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(
            ScriptsTest.class.getResourceAsStream("/io/github/bitswise/scripts/" + name))) {
      return SourceLoader.load(in, name).text().orElseThrow();
    }
  }

  /** The calls of each job, after its name. */
  private static List<String> calls(Scenario scenario) {
    List<String> calls = new ArrayList<>();
    scenario.commands().ifPresent(none -> calls.add("-: " + calls(scenario, "")));
    scenario.jobs().forEach(job -> calls.add(job.name() + ": " + calls(scenario, job.name())));
    return calls;
  }

  private static String calls(Scenario scenario, String job) {
    Program program = scenario.program(job).orElseThrow();
    List<String> calls = new ArrayList<>();
    for (Step step : program.steps()) {
      String name =
          step.action() instanceof Call call
              ? call.label()
              : step.action().getClass().getSimpleName();
      calls.add(step.sometimes() ? name + "?" : name);
    }
    return String.join(" ", calls);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          s-c01.cmd | gettool: CreateJob SetPriority AddFile Resume Transfer Complete
          s-c02.cmd | first: CreateJob SetPriority AddFile Resume Transfer Complete TestExitCode; second: CreateJob SetPriority AddFile Resume Transfer Complete TestExitCode
          s-c03.cmd | tunes: CreateJob AddFile AddFile Resume WaitFor Complete
          s-c04.bat | -: Reset; once: CreateJob AddFile Resume
          s-c05.bat | -: SetIeProxy SetIeProxy
          s-c06.cmd | mail%RANDOM%: CreateJob AddFile SetCredentials SetProxySettings SetNoProgressTimeout SetMinimumRetryDelay Resume
          s-c07.cmd | three: CreateJob AddFile AddFile AddFile Resume Transfer Complete
          s-c08.bat | alpha: CreateJob AddFile Resume Transfer Complete TestExitCode; beta: CreateJob AddFile Resume Transfer Complete TestExitCode; gamma: CreateJob AddFile Resume Transfer Complete TestExitCode
          s-c09.cmd | report: CreateJob AddFile SetNotifyCmdLine SetNotifyFlags Resume
          s-c10.cmd |
          s-c11.bat | pick: CreateJob SetProperty SetPriority AddFile Resume Transfer Complete
          s-c12.cmd | nightly: CreateJob AddFile SetPriority Resume
          s-c13.bat | -: EnumJobs
          s-c14.cmd | BITS Transfer: CreateJob Habit SetPriority AddFileSet Resume
          s-c15.bat | safe: CreateJob SetCustomHeaders SetClientCertificateByName SetSecurityFlags AddFile Resume Suspend Resume Cancel
          s-p01.ps1 | BITS Transfer: CreateJob Habit SetPriority AddFileSet Resume Transfer
          s-p02.ps1 | BITS Transfer: CreateJob SetPriority AddFileSet Resume WaitFor Complete? Cancel?
          s-p03.ps1 | pkg: CreateJob Habit SetPriority AddFileSet Resume Transfer
          s-p04.ps1 | BITS Transfer: CreateJob Habit SetPriority AddFileSet Resume Transfer
          s-p05.ps1 | BITS Transfer: CreateJob Habit SetPriority SetCredentials AddFileSet Resume Transfer
          s-p06.ps1 | BITS Transfer: CreateJob Habit SetPriority SetCredentials AddFileSet Resume Transfer
          s-p07.ps1 | BITS Transfer: CreateJob Habit SetPriority SetProxySettings AddFileSet Resume Transfer; BITS Transfer #2: CreateJob Habit SetPriority SetProxySettings AddFileSet Resume Transfer
          s-p08.ps1 | BITS Transfer: CreateJob Habit SetPriority AddFileSet Resume Transfer
          s-p09.ps1 | BITS Transfer: CreateJob Habit SetPriority AddFileSet AddFileSet AddFileSet AddFileSet Resume Transfer
          s-p10.ps1 | -: EnumJobs
          s-p11.ps1 |
          s-p12.ps1 | BITS Transfer: CreateJob Habit SetPriority AddFileSet Resume Transfer
          s-p13.ps1 | tool a.exe: CreateJob Habit SetPriority AddFileSet Resume Transfer; tool b.exe: CreateJob Habit SetPriority AddFileSet Resume Transfer
          s-p14.ps1 |
          s-p15.ps1 | BITS Transfer: CreateJob Habit SetPriority SetMinimumRetryDelay SetNoProgressTimeout AddFileSet Resume Transfer
          s-p16.ps1 | BITS Transfer: CreateJob SetPriority SetMaximumDownloadTime SetProperty AddFileSet Resume Transfer
          s-p17.ps1 | BITS Transfer: CreateJob Habit SetPriority AddFileSet Resume Transfer
          s-p18.ps1 | -: EnumJobs Complete EnumJobs Habit Cancel GetJob Suspend
          s-p19.psm1 | BITS Transfer: CreateJob Habit SetPriority SetDescription AddFileSet Resume Transfer
          s-p20.ps1 | fromps: CreateJob AddFile Resume
          """)
  void every_call_is_found(String file, String expected) throws IOException {
    SourceText text = text(file);
    ReadResult read = Inputs.read(text);
    Scenario scenario = read.scenario().orElseThrow();

    assertThat(String.join("; ", calls(scenario)))
        .isEqualTo(Objects.requireNonNullElse(expected, ""));

    SourceText written =
        new SourceText(file + ".bits.yaml", ScenarioYaml.of(scenario, read.shown()));
    ReadResult again = Inputs.read(written);
    assertThat(again.problems()).as(written.text()).isEmpty();
    assertThat(calls(again.scenario().orElseThrow())).as(written.text()).isEqualTo(calls(scenario));
  }
}
