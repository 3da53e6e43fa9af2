package io.github.bitswise.report;

import io.github.bitswise.answer.Basis;
import io.github.bitswise.answer.Finding;
import io.github.bitswise.answer.Fix;
import io.github.bitswise.answer.JobError;
import io.github.bitswise.answer.Outcome;
import io.github.bitswise.answer.Prediction;
import io.github.bitswise.answer.ProxyUse;
import io.github.bitswise.answer.Severity;
import io.github.bitswise.job.Client;
import io.github.bitswise.job.FileOptions;
import io.github.bitswise.job.HttpOptions;
import io.github.bitswise.job.JobConfiguration;
import io.github.bitswise.job.JobState;
import io.github.bitswise.job.JobType;
import io.github.bitswise.job.Notifications;
import io.github.bitswise.job.Priority;
import io.github.bitswise.job.ProxySettings;
import io.github.bitswise.job.Timing;
import io.github.bitswise.machine.Machine;
import io.github.bitswise.machine.World;
import io.github.bitswise.rulebook.Catalogue;
import io.github.bitswise.rulebook.RuleDescription;
import io.github.bitswise.scenario.Scenario;
import io.github.bitswise.source.Known;
import io.github.bitswise.source.Place;
import io.github.bitswise.source.SourceText;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Made-up answers to report. */
final class Made {
  static final SourceText TEXT =
      new SourceText(
          "a.bits.yaml",
          """
          bitswise: 1
          jobs:
            - name: nightly payload
              files:
                - { remote: "http://files.contoso.com/p.cab", local: 'Z:\\p.cab' }
          """);

  static final Catalogue CATALOGUE =
      new Catalogue(
          List.of(
              rule("DRV-01", "mapped-drive-as-system-account", "drives", Severity.ERROR),
              rule("HLP-29", "helper-token-dies-at-logoff", "helper-tokens", null),
              rule("PRX-36/reads-helper-settings", "reads-helper-settings", "proxies", null)));

  private Made() {}

  private static RuleDescription rule(String id, String name, String topic, Severity severity) {
    return new RuleDescription(
        id,
        name,
        topic,
        Optional.ofNullable(severity),
        List.of(id.split("/")[0]),
        List.of("service-accounts-and-bits"),
        Basis.DOCUMENTED);
  }

  /** The place of the first occurrence of a piece of the text. */
  static Place place(SourceText text, String piece) {
    int start = text.text().indexOf(piece);
    int end = start + piece.length();
    return new Place(
        text.name(),
        line(text, start),
        column(text, start),
        line(text, end),
        column(text, end),
        start,
        end);
  }

  private static int line(SourceText text, int offset) {
    return 1 + (int) text.text().substring(0, offset).chars().filter(c -> c == '\n').count();
  }

  private static int column(SourceText text, int offset) {
    int lineStart = text.text().lastIndexOf('\n', offset - 1) + 1;
    return 1 + text.text().codePointCount(lineStart, offset);
  }

  static Scenario scenario(Known<String> owner) {
    JobConfiguration job =
        new JobConfiguration(
            "nightly payload",
            Known.unknown(),
            owner,
            Client.UNKNOWN,
            JobType.values()[0],
            Priority.values()[0],
            JobState.SUSPENDED,
            false,
            "",
            List.of(),
            Optional.empty(),
            List.of(),
            true,
            false,
            ProxySettings.DEFAULT,
            FileOptions.DEFAULT,
            HttpOptions.DEFAULT,
            Timing.DEFAULT,
            Map.of(),
            Notifications.DEFAULT,
            List.of(),
            Place.UNSTATED);
    World world = new World(Machine.unknown(), Map.of(), List.of(), List.of());
    return Scenario.of("a.bits.yaml", world).with(List.of(job), Map.of(), Optional.empty());
  }

  static Finding finding(Severity severity) {
    return new Finding(
        "DRV-01",
        "mapped-drive-as-system-account",
        severity,
        "LocalSystem has no mapped drives, so `Z:` means nothing to it",
        place(TEXT, "'Z:\\p.cab'"),
        "nightly payload",
        List.of("DRV-01"),
        List.of("LocalSystem", "NetworkService"),
        List.of(),
        Optional.of(new Fix("write the UNC path instead of `Z:`", false)),
        List.of("service-accounts-and-bits"),
        Basis.DOCUMENTED);
  }

  /**
   * A prediction for a job of LocalSystem.
   *
   * @param error the name of its error; empty where it has none
   */
  static Prediction prediction(
      String file, Outcome outcome, String error, String explanation, String behaviour) {
    return new Prediction(
        file,
        "nightly payload",
        "LocalSystem",
        outcome,
        explanation,
        List.of(behaviour),
        Basis.DOCUMENTED,
        Optional.empty(),
        Optional.empty(),
        error.isEmpty() ? Optional.empty() : Optional.of(new JobError("0x80004002", error, "")),
        List.of(),
        List.of(),
        new ProxyUse("direct", List.of()),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }
}
