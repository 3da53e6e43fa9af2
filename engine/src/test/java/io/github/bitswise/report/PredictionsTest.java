package io.github.bitswise.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bitswise.answer.Basis;
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
                          "local-file", "Z:\\p.cab", "", "none", List.of("HLP-29", "HLP-31")),
                      new IdentityUse(
                          "server",
                          "files.contoso.com",
                          "CONTOSO\\PC$",
                          "computer",
                          List.of("ACC-02"))),
                  new ProxyUse("direct", List.of("PRX-03")),
                  List.of(new Missing("machine.windows", "whether the token may be set")),
                  List.of("the server answers"),
                  List.of(
                      new Moment(
                          Duration.ZERO, "resume", JobState.QUEUED, Optional.empty(), List.of()),
                      new Moment(
                          Duration.ofMinutes(90),
                          "logoff CONTOSO\\ann",
                          JobState.ERROR,
                          Optional.of(TOKEN),
                          List.of("HLP-29"))))),
          List.of(
              new UnmetExpectation(
                  "nightly payload",
                  "state",
                  "TRANSFERRED",
                  "ERROR",
                  Made.place(Made.TEXT, "payload"))),
          List.of());

  @Test
  void tells_a_person_what_becomes_of_the_job() {
    StringWriter out = new StringWriter();
    new PredictionsText(Terminal.PLAIN, new Sources(List.of(Made.TEXT)))
        .writeWhy(ANSWER, Made.CATALOGUE, new PrintWriter(out, true));

    assertThat(out.toString())
        .isEqualTo(
            """
            a.bits.yaml: `nightly payload` of LocalSystem: fails (inferred)
              the helper token of CONTOSO\\ann is gone after the log-off

              state    ERROR
              error    BG_E_TOKEN_REQUIRED 0x80200056
                       the job's helper token is gone, and its flags say that it is needed
              context  LOCAL_FILE
              proxy    direct (PRX-03)
              because  HLP-29

              opened as
                resource    target             as                      because
                local-file  Z:\\p.cab           no one                  HLP-29, HLP-31
                server      files.contoso.com  CONTOSO\\PC$ (computer)  ACC-02

              timeline
                0s      resume              QUEUED
                1h 30m  logoff CONTOSO\\ann  ERROR   BG_E_TOKEN_REQUIRED  HLP-29

              also blocked
                the share    DRV-26

              missing
                machine.windows  whether the token may be set

              assumed
                the server answers

              why
                HLP-29  helper-token-dies-at-logoff  service-accounts-and-bits
                HLP-31
                ACC-02
                PRX-03
                DRV-26

            a.bits.yaml:3:19: unmet: expected state `TRANSFERRED` of `nightly payload`, predicted `ERROR`
              |
            3 |   - name: nightly payload
              |                   ^^^^^^^

            1 job: 1 fails; 1 expectation not met
            """);
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
                      "because": [ "HLP-29", "HLP-31" ]
                    },
                    {
                      "resource": "server",
                      "target": "files.contoso.com",
                      "as": "CONTOSO\\\\PC$",
                      "kind": "computer",
                      "because": [ "ACC-02" ]
                    }
                  ],
                  "proxy": {
                    "used": "direct",
                    "because": [ "PRX-03" ]
                  },
                  "missing": [
                    {
                      "fact": "machine.windows",
                      "decides": "whether the token may be set"
                    }
                  ],
                  "assumed": [ "the server answers" ],
                  "timeline": [
                    {
                      "at": "PT0S",
                      "event": "resume",
                      "state": "QUEUED",
                      "error": null,
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
                      "because": [ "HLP-29" ]
                    }
                  ]
                }
              ],
              "unmet": [
                {
                  "job": "nightly payload",
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
