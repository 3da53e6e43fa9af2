package io.github.bitswise.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bitswise.answer.Severity;
import io.github.bitswise.source.Known;
import io.github.bitswise.source.Place;
import io.github.bitswise.source.Problem;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class FindingsJsonTest {

  @Test
  void has_the_promised_names_in_a_stable_order() {
    StringWriter out = new StringWriter();
    FindingsJson.write(
        new CheckAnswer(
            List.of(Made.scenario(Known.unknown())),
            List.of(Made.finding(Severity.ERROR)),
            List.of(new Problem("b.ps1", Place.UNSTATED, "not a scenario", ""))),
        out);

    assertThat(out.toString())
        .isEqualTo(
            """
            {
              "bitswise": 1,
              "findings": [
                {
                  "rule": "DRV-01",
                  "name": "mapped-drive-as-system-account",
                  "severity": "error",
                  "message": "LocalSystem has no mapped drives, so `Z:` means nothing to it",
                  "file": "a.bits.yaml",
                  "line": 5,
                  "column": 60,
                  "endLine": 5,
                  "endColumn": 70,
                  "job": "nightly payload",
                  "because": [ "DRV-01" ],
                  "holdsFor": [ "LocalSystem", "NetworkService" ],
                  "holdsOn": [],
                  "fix": {
                    "description": "write the UNC path instead of `Z:`",
                    "safe": false,
                    "edits": []
                  },
                  "sources": [ "service-accounts-and-bits" ],
                  "basis": "documented"
                }
              ],
              "summary": {
                "error": 1,
                "warning": 0,
                "info": 0
              },
              "silenced": 0,
              "unread": [
                {
                  "file": "b.ps1",
                  "message": "not a scenario",
                  "help": null,
                  "line": null,
                  "column": null
                }
              ]
            }
            """);
  }
}
