package io.github.bitswise.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bitswise.answer.Basis;
import io.github.bitswise.answer.CallAnswer;
import io.github.bitswise.answer.Consequence;
import io.github.bitswise.answer.IdentityUse;
import io.github.bitswise.answer.JobError;
import io.github.bitswise.answer.Missing;
import io.github.bitswise.answer.Moment;
import io.github.bitswise.answer.Obstruction;
import io.github.bitswise.answer.Outcome;
import io.github.bitswise.answer.Prediction;
import io.github.bitswise.answer.ProxyUse;
import io.github.bitswise.answer.UnmetExpectation;
import io.github.bitswise.job.JobState;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PredictionsTest {
  private static final JobError TOKEN =
      new JobError("0x80200056", "BG_E_TOKEN_REQUIRED", "LOCAL_FILE");

  private static final PredictAnswer ANSWER =
      new PredictAnswer(
          List.of(
              new Prediction(
                  "a.bits.yaml",
                  "nightly payload",
                  "LocalSystem",
                  Outcome.FAILS,
                  "the helper token of CONTOSO\\ann is gone after the log-off",
                  List.of("HLP-29"),
                  Basis.INFERRED,
                  Optional.empty(),
                  Optional.of(JobState.ERROR),
                  Optional.of(TOKEN),
                  List.of(new Obstruction("the share", Optional.empty(), List.of("DRV-26"))),
                  List.of(
                      new IdentityUse(
                          "local-file",
                          "Z:\\p.cab",
                          "",
                          "none",
                          List.of("HLP-29", "HLP-31"),
                          Basis.CONTRADICTED),
                      new IdentityUse(
                          "server",
                          "files.contoso.com",
                          "CONTOSO\\PC$",
                          "computer",
                          List.of("ACC-02"),
                          Basis.DOCUMENTED)),
                  new ProxyUse("direct", List.of("PRX-03")),
                  List.of(),
                  List.of(
                      new Missing(
                          "machine.windows",
                          List.of(
                              new Consequence("before Windows 7", "refused"),
                              new Consequence("Windows 7 or later", "completes")))),
                  List.of("the server answers"),
                  List.of(
                      new Moment(
                          Duration.ZERO, "resume", JobState.QUEUED, Optional.empty(), List.of()),
                      new Moment(
                          Duration.ofMinutes(90),
                          "logoff CONTOSO\\ann",
                          JobState.ERROR,
                          Optional.of(TOKEN),
                          List.of("HLP-29"))),
                  List.of(),
                  List.of(),
                  List.of())),
          List.of(
              new UnmetExpectation(
                  "nightly payload",
                  "state",
                  "TRANSFERRED",
                  "ERROR",
                  Made.place(Made.TEXT, "payload"),
                  Optional.empty())),
          List.of());

  private static final Prediction CALLS =
      new Prediction(
          "a.bits.yaml",
          "nightly payload",
          "CONTOSO\\ann",
          Outcome.COMPLETES,
          "",
          List.of(),
          Basis.DOCUMENTED,
          Optional.empty(),
          Optional.of(JobState.TRANSFERRED),
          Optional.empty(),
          List.of(),
          List.of(),
          new ProxyUse("direct", List.of()),
          List.of(
              new CallAnswer(
                  Made.place(Made.TEXT, "payload"),
                  "GetJob",
                  "CONTOSO\\bob",
                  "denied",
                  Optional.of(new JobError("0x80070005", "E_ACCESSDENIED", "")),
                  "`CONTOSO\\bob` is no elevated administrator",
                  List.of("ACC-26"),
                  Optional.empty(),
                  Basis.DOCUMENTED),
              new CallAnswer(
                  Made.place(Made.TEXT, "payload"),
                  "Resume",
                  "",
                  "allowed",
                  Optional.empty(),
                  "the job belongs to `CONTOSO\\ann`",
                  List.of("ACC-30"),
                  Optional.empty(),
                  Basis.INFERRED),
              new CallAnswer(
                  Made.place(Made.TEXT, "payload"),
                  "GetState",
                  "",
                  "allowed",
                  Optional.of(new JobError("0x00000000", "S_OK", "")),
                  "`GetState` reads and changes nothing",
                  List.of("LIF-17"),
                  Optional.of("TRANSFERRED"),
                  Basis.DOCUMENTED)),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of());

  @Test
  void tells_a_person_what_becomes_of_the_job() {
    StringWriter out = new StringWriter();
    new PredictionsText(Terminal.PLAIN, new Sources(List.of(Made.TEXT)))
        .write(ANSWER, new PrintWriter(out, true));

    assertThat(out.toString())
        .isEqualTo(
            """
            a.bits.yaml: `nightly payload` of LocalSystem: fails
                (inferred: no page says it outright)
              the helper token of CONTOSO\\ann is gone after the log-off

              state    ERROR
              error    BG_E_TOKEN_REQUIRED 0x80200056
                       the job's helper token is gone, and its flags say that it is needed
              context  LOCAL_FILE: BITS was working on the local file
              proxy    direct [PRX-03]
              because  HLP-29

              opened as
                local-file  Z:\\p.cab           no one [HLP-29] (contradicted)
                server      files.contoso.com  CONTOSO\\PC$ (computer) [ACC-02]

              timeline
                0s      resume              QUEUED
                1h 30m  logoff CONTOSO\\ann  ERROR   BG_E_TOKEN_REQUIRED [HLP-29]

              also blocked
                - the share [DRV-26]

              missing
                machine.windows
                  before Windows 7:    refused
                  Windows 7 or later:  completes

              assumed
                the server answers

            a.bits.yaml:3:19: unmet: expected state `TRANSFERRED` of `nightly payload`, predicted `ERROR`
              |
            3 |   - name: nightly payload
              |                   ^^^^^^^

            1 job: 1 fails; 1 expectation not met
            """);
  }

  @Test
  void tells_what_each_call_gets() {
    String written = text(new PredictAnswer(List.of(CALLS), List.of(), List.of()), 80);

    assertThat(written)
        .contains(
            """
              calls
                line 3: GetJob as CONTOSO\\bob: denied with E_ACCESSDENIED 0x80070005
                  `CONTOSO\\bob` is no elevated administrator [ACC-26]
                line 3: GetState: TRANSFERRED
            """);
  }

  @Test
  void tells_a_program_what_each_call_gets() {
    StringWriter out = new StringWriter();
    PredictionsJson.write(new PredictAnswer(List.of(CALLS), List.of(), List.of()), out);

    assertThat(out.toString())
        .contains(
            """
                  "calls": [
                    {
                      "line": 3,
                      "call": "GetJob",
                      "as": "CONTOSO\\\\bob",
                      "answer": "denied",
                      "error": {
                        "code": "0x80070005",
                        "name": "E_ACCESSDENIED",
                        "context": null
                      },
                      "value": null,
                      "what": "`CONTOSO\\\\bob` is no elevated administrator",
                      "because": [ "ACC-26" ],
                      "basis": "documented"
                    },
                    {
                      "line": 3,
                      "call": "Resume",
                      "as": null,
                      "answer": "allowed",
                      "error": null,
                      "value": null,
                      "what": "the job belongs to `CONTOSO\\\\ann`",
                      "because": [ "ACC-30" ],
                      "basis": "inferred"
                    },
                    {
                      "line": 3,
                      "call": "GetState",
                      "as": null,
                      "answer": "allowed",
                      "error": {
                        "code": "0x00000000",
                        "name": "S_OK",
                        "context": null
                      },
                      "value": "TRANSFERRED",
                      "what": "`GetState` reads and changes nothing",
                      "because": [ "LIF-17" ],
                      "basis": "documented"
                    }
                  ],
            """);
  }

  @Test
  void fits_a_narrow_terminal_and_stays_readable_on_a_wide_one() {
    PredictAnswer wordy =
        answer(
            "unknown",
            "it ".repeat(60).strip(),
            List.of(use("server", "http://files.contoso.com", "CONTOSO\\PC$", "computer")));

    assertThat(text(wordy, 80).lines()).allMatch(line -> TextWidth.of(line) <= 80);
    assertThat(text(wordy, 200)).isEqualTo(text(wordy, 80));
    assertThat(text(wordy, 60).lines()).allMatch(line -> TextWidth.of(line) <= 60);
  }

  @Test
  void says_in_words_that_the_owner_is_open() {
    assertThat(text(answer("unknown", "", List.of()), 80))
        .contains("`job`, whose owner is not known: unknown");
    assertThat(text(answer("unspecified", "", List.of()), 80))
        .contains("`job`, whose owner is not certain: unknown");
  }

  @Test
  void tells_a_server_that_does_not_ask_from_a_token_that_is_gone() {
    IdentityUse gone =
        new IdentityUse(
            "server", "http://b", "", "none", List.of("HLP-35", "HLP-31"), Basis.DOCUMENTED);

    assertThat(
            text(answer("a", "", List.of(use("server", "http://a", "", "none"), gone)), 80).lines())
        .anyMatch(line -> line.matches(" +server +http://a +not asked \\[CRD-03]"))
        .anyMatch(
            line -> line.matches(" +server +http://b +no one \\(the helper token is gone\\).*"));
  }

  @Test
  void folds_many_files_that_are_opened_alike() {
    List<IdentityUse> uses = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      uses.add(use("local-file", "C:\\" + i, "LocalSystem", "account"));
    }

    assertThat(text(answer("a", "", uses), 80))
        .contains("C:\\2 ", "… and 297 more", "LocalSystem [CRD-03]")
        .doesNotContain("C:\\3 ");
  }

  private static IdentityUse use(String resource, String target, String as, String kind) {
    return new IdentityUse(resource, target, as, kind, List.of("CRD-03"), Basis.DOCUMENTED);
  }

  private static PredictAnswer answer(String owner, String explanation, List<IdentityUse> uses) {
    return new PredictAnswer(
        List.of(
            new Prediction(
                "a.bits.yaml",
                "job",
                owner,
                Outcome.UNKNOWN,
                explanation,
                List.of(),
                Basis.DOCUMENTED,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                uses,
                new ProxyUse("unknown", List.of()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of())),
        List.of(),
        List.of());
  }

  private static String text(PredictAnswer answer, int width) {
    StringWriter out = new StringWriter();
    new PredictionsText(new Terminal(false, width), new Sources(List.of()))
        .write(answer, new PrintWriter(out, true));
    return out.toString();
  }

  @Test
  void tells_a_program_the_same() {
    StringWriter out = new StringWriter();
    PredictionsJson.write(ANSWER, out);

    assertThat(out.toString())
        .isEqualTo(
            """
            {
              "bitswise": 1,
              "predictions": [
                {
                  "file": "a.bits.yaml",
                  "job": "nightly payload",
                  "owner": "LocalSystem",
                  "outcome": "fails",
                  "explanation": "the helper token of CONTOSO\\\\ann is gone after the log-off",
                  "because": [ "HLP-29" ],
                  "basis": "inferred",
                  "waitsFor": null,
                  "state": "ERROR",
                  "alsoBlocked": [
                    {
                      "what": "the share",
                      "error": null,
                      "because": [ "DRV-26" ]
                    }
                  ],
                  "error": {
                    "code": "0x80200056",
                    "name": "BG_E_TOKEN_REQUIRED",
                    "context": "LOCAL_FILE"
                  },
                  "identities": [
                    {
                      "resource": "local-file",
                      "target": "Z:\\\\p.cab",
                      "as": null,
                      "kind": "none",
                      "because": [ "HLP-29", "HLP-31" ],
                      "basis": "contradicted"
                    },
                    {
                      "resource": "server",
                      "target": "files.contoso.com",
                      "as": "CONTOSO\\\\PC$",
                      "kind": "computer",
                      "because": [ "ACC-02" ],
                      "basis": "documented"
                    }
                  ],
                  "proxy": {
                    "used": "direct",
                    "because": [ "PRX-03" ]
                  },
                  "calls": [],
                  "missing": [
                    {
                      "fact": "machine.windows",
                      "decides": "before Windows 7: refused; Windows 7 or later: completes",
                      "values": [
                        {
                          "value": "before Windows 7",
                          "follows": "refused"
                        },
                        {
                          "value": "Windows 7 or later",
                          "follows": "completes"
                        }
                      ]
                    }
                  ],
                  "assumed": [ "the server answers" ],
                  "timeline": [
                    {
                      "at": "PT0S",
                      "event": "resume",
                      "state": "QUEUED",
                      "error": null,
                      "every": null,
                      "changes": [],
                      "because": []
                    },
                    {
                      "at": "PT1H30M",
                      "event": "logoff CONTOSO\\\\ann",
                      "state": "ERROR",
                      "error": {
                        "code": "0x80200056",
                        "name": "BG_E_TOKEN_REQUIRED",
                        "context": "LOCAL_FILE"
                      },
                      "every": null,
                      "changes": [],
                      "because": [ "HLP-29" ]
                    }
                  ],
                  "next": [],
                  "suggestions": []
                }
              ],
              "unmet": [
                {
                  "job": "nightly payload",
                  "at": null,
                  "key": "state",
                  "expected": "TRANSFERRED",
                  "predicted": "ERROR",
                  "file": "a.bits.yaml",
                  "line": 3,
                  "column": 19
                }
              ],
              "unread": []
            }
            """);
  }
}
