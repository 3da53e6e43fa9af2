package io.github.bitswise.cli;

import io.github.bitswise.live.LiveFailure;
import io.github.bitswise.live.LiveRun;
import io.github.bitswise.live.host.AgentHost;
import io.github.bitswise.live.host.CacheFolder;
import io.github.bitswise.live.host.ThisWindows;
import io.github.bitswise.live.host.Wine;
import io.github.bitswise.live.observation.Digest;
import io.github.bitswise.live.observation.Observation;
import io.github.bitswise.live.servers.Passwords;
import io.github.bitswise.read.ScenarioPasswords;
import io.github.bitswise.scenario.Scenario;
import io.github.bitswise.source.SourceLoader;
import io.github.bitswise.source.SourceText;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Runs the scenarios of a command line on the BITS that there is. */
final class LiveRuns {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Environment environment;

  LiveRuns(Environment environment) {
    this.environment = environment;
  }

  /** What was seen of all scenarios, one after the other. */
  List<Observation> observe(Reading reading) {
    List<Observation> seen = new ArrayList<>();
    if (reading.scenarios().isEmpty()) {
      return seen;
    }
    Path cache = CacheFolder.of(environment.variables());
    LiveRun run = new LiveRun(host(cache), cache.resolve("live"), PATIENCE, this::progress);
    for (Scenario scenario : reading.scenarios()) {
      Map<String, char[]> found = passwords(scenario);
      try (Passwords passwords = new Passwords(found)) {
        seen.addAll(run.observe(scenario, Digest.of(reading.text(scenario).text()), passwords));
      } finally {
        found.values().forEach(each -> Arrays.fill(each, '\0'));
      }
    }
    return seen;
  }

  /** A run takes seconds: whoever sits at a terminal is told what goes on. */
  private void progress(String what) {
    if (environment.terminal().getAsBoolean()) {
      environment.err().print("bitswise: " + what + " ...\n");
      environment.err().flush();
    }
  }

  private AgentHost host(Path cache) {
    if (environment.windows()) {
      return new ThisWindows();
    }
    try {
      return Wine.find(environment.variables(), cache);
    } catch (Wine.Missing missing) {
      throw new LiveFailure(
          "there is no BITS to run on: " + missing.getMessage(), Wine.HELP, missing);
    }
  }

  private Map<String, char[]> passwords(Scenario scenario) {
    return SourceLoader.load(environment.folder().resolve(scenario.file()))
        .text()
        .map((SourceText text) -> ScenarioPasswords.of(text, environment.variables()::get))
        .orElse(Map.of());
  }
}
